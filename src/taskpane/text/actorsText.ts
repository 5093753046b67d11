import type { Text } from "../../core/text";

/** The words of the chart of who gains and who pays. */
export const actorsText = {
  allGain: { sv: "Alla som berörs går plus", en: "Everyone concerned comes out ahead" },
  allLose: { sv: "Alla som berörs går minus", en: "Everyone concerned comes out behind" },
  noneMoves: { sv: "Ingen vinner och ingen förlorar", en: "Nobody gains and nobody loses" },
  bestAndWorst: (best: Text, worst: Text): Text => ({
    sv: `${best.sv} vinner mest, ${worst.sv} förlorar mest`,
    en: `${best.en} gains most, ${worst.en} loses most`,
  }),
  bears: (actor: Text, cost: Text, benefit: Text): Text => ({
    sv: `${actor.sv} bär ${cost.sv} av kostnaden och får ${benefit.sv} av nyttan.`,
    en: `${actor.en} bears ${cost.en} of the cost and gets ${benefit.en} of the benefit.`,
  }),
  measure: (horizon: Text, basis: Text): Text => ({
    sv: `Nettonuvärde per aktör på ${horizon.sv}, ${basis.sv}.`,
    en: `Net present value by actor over ${horizon.en}, ${basis.en}.`,
  }),
};
