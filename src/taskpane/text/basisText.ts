import type { Text } from "../../core/text";

const entries = (count: number, sv: [string, string], en: [string, string]): Text => ({
  sv: `${String(count)} ${count === 1 ? sv[0] : sv[1]}`,
  en: `${String(count)} ${count === 1 ? en[0] : en[1]}`,
});

/** The words of what a result rests on. */
export const basisText = {
  rate: { sv: "Diskonteringsränta", en: "Discount rate" },
  rateFromTo: (first: string, last: string): Text => ({
    sv: `${first} i början, ${last} mot slutet`,
    en: `${first} at first, ${last} towards the end`,
  }),
  prices: { sv: "Priser", en: "Prices" },
  priceYear: (year: number): Text => ({
    sv: `${String(year)} års prisnivå`,
    en: `Price level of ${String(year)}`,
  }),
  participants: { sv: "Deltagare", en: "Participants" },
  successes: (all: string, successes: string, share: string): Text => ({
    sv: `${all}, varav ${successes} lyckas (${share})`,
    en: `${all}, of whom ${successes} succeed (${share})`,
  }),
  evidence: { sv: "Andelen som lyckas", en: "Success share" },
  noSource: { sv: "ingen källa angiven", en: "no source given" },
  comparison: (treated: string, controls: string): Text => ({
    sv: `jämförelsegrupp: ${treated} deltagare mot ${controls} andra`,
    en: `comparison group: ${treated} participants against ${controls} others`,
  }),
  costs: { sv: "Kostnader", en: "Costs" },
  costRows: (count: number, sourced: number): Text => {
    const rows = entries(count, ["post", "poster"], ["item", "items"]);
    return {
      sv: `${rows.sv}, ${String(sourced)} med källa`,
      en: `${rows.en}, ${String(sourced)} with a source`,
    };
  },
  effects: { sv: "Effekter", en: "Effects" },
  effectRows: (count: number, sourced: number): Text => {
    const rows = entries(count, ["effekt", "effekter"], ["effect", "effects"]);
    return {
      sv: `${rows.sv}, ${String(sourced)} med källa`,
      en: `${rows.en}, ${String(sourced)} with a source`,
    };
  },
  weakest: (grade: number): Text => ({
    sv: `svagaste evidensgrad ${String(grade)}`,
    en: `weakest evidence grade ${String(grade)}`,
  }),
};
