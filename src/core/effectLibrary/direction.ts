import type { Text } from "../text";

/** What was found. Weak: an effect is hinted at, by a study that cannot bear a calculation. */
export const directions = {
  positive: { sv: "Positiv effekt", en: "Positive effect" },
  weak: { sv: "Svagt stöd", en: "Weak support" },
  null: { sv: "Ingen effekt", en: "No effect" },
  negative: { sv: "Negativ effekt", en: "Negative effect" },
} as const satisfies Readonly<Record<string, Text>>;

export type Direction = keyof typeof directions;
