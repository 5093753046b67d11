import type { Appraisal } from "../../core/model";
import type { Text } from "../../core/text";

/** What figures of different calculations have to share before they can be compared or added. */
export interface Basis {
  readonly startYear: number;
  readonly horizon: number;
  readonly priceYear: number;
  /** The preset's name, or the rates by year. */
  readonly rate: string;
}

export function basisOf({ startYear, horizon, prices, discounting }: Appraisal): Basis {
  const { preset, schedule } = discounting;
  const rates = schedule.bands.map(({ from, rate }) => `${String(from)}:${String(rate)}`);
  return { startYear, horizon, priceYear: prices.priceYear, rate: preset ?? rates.join(" ") };
}

const words: Readonly<Record<keyof Basis, Text>> = {
  startYear: { sv: "startår", en: "start years" },
  horizon: { sv: "horisont", en: "horizons" },
  priceYear: { sv: "prisår", en: "price years" },
  rate: { sv: "diskonteringsränta", en: "discount rates" },
};

/** A sentence where calculations rest on different ground; none where they can be compared as they stand. */
export function basisNote(all: readonly Basis[]): Text | undefined {
  const differing = (Object.keys(words) as (keyof Basis)[]).filter(
    (key) => new Set(all.map((basis) => basis[key])).size > 1,
  );
  if (differing.length === 0) return undefined;
  const named = (language: keyof Text): string =>
    listed(
      differing.map((key) => words[key][language]),
      language === "sv" ? "och" : "and",
    );
  return {
    sv: `Kalkylerna har olika ${named("sv")}. Jämför dem med försiktighet: summorna blandar olika förutsättningar.`,
    en: `The calculations have different ${named("en")}. Compare them with care: the sums mix different premises.`,
  };
}

function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
