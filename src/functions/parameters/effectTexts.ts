import type { Text } from "../../core/text";

/** What the arguments of the effect functions mean; several functions share them. */
export const effectTexts = {
  participants: { sv: "Antal deltagare.", en: "Number of participants." },
  successRate: {
    sv: "Andel av deltagarna som lyckas, till exempel 25 %.",
    en: "Share of the participants who succeed, for example 25%.",
  },
  unitValue: {
    sv: "Vad ett år med effekten är värt per person, i kronor. Negativt för en merkostnad.",
    en: "What a year with the effect is worth per person, in kronor. Negative for an extra cost.",
  },
  deadweight: {
    sv: "Andel som hade fått effekten ändå (förval 0).",
    en: "Share that would have had the effect anyway (default 0).",
  },
  attribution: {
    sv: "Den del av effekten som är insatsens förtjänst (förval 100 %; 0 läses som tomt).",
    en: "The part of the effect that is due to the intervention (default 100%; 0 is read as blank).",
  },
  displacement: {
    sv: "Andel som tränger undan någon annan (förval 0).",
    en: "Share that displaces somebody else (default 0).",
  },
  share: {
    sv: "Andel av dem som lyckas som får effekten (förval 100 %; 0 läses som tomt).",
    en: "Share of those who succeed that has the effect (default 100%; 0 is read as blank).",
  },
} satisfies Record<string, Text>;
