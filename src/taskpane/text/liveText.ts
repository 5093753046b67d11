import type { Text } from "../../core/text";

/** The words of the live result. */
export const liveText = {
  result: { sv: "Resultat just nu", en: "Result right now" },
  isEmpty: {
    sv: "Resultatet visas när du har en kostnad och en effekt.",
    en: "The result appears once you have a cost and an effect.",
  },
  hasErrors: (count: number): Text => ({
    sv: `Resultatet visas när ${count === 1 ? "ett fält" : `${String(count)} fält`} är rättade.`.replace(
      "ett fält är rättade",
      "ett fält är rättat",
    ),
    en: `The result appears once ${count === 1 ? "one field is" : `${String(count)} fields are`} mended.`,
  }),
  change: (arrow: string, amount: string): Text => ({
    sv: `${arrow}\u00a0${amount} nyss`,
    en: `${arrow}\u00a0${amount} just now`,
  }),
  showMore: { sv: "Visa fler år", en: "Show more years" },
  showLess: { sv: "Visa färre år", en: "Show fewer years" },
  spoken: (municipality: string, society: string, horizon: number): Text => ({
    sv: `Resultat på ${String(horizon)} år: kommunen ${municipality}, samhället ${society}.`,
    en: `Result over ${String(horizon)} years: municipality ${municipality}, society ${society}.`,
  }),
  spokenWithChance: (municipality: string, chance: string, horizon: number): Text => ({
    sv: `Resultat på ${String(horizon)} år: kommunen ${municipality}, chans till överskott ${chance}.`,
    en: `Result over ${String(horizon)} years: municipality ${municipality}, chance of a surplus ${chance}.`,
  }),
};
