import type { Tables } from "../../../../../src/core/model";

/** A small appraisal in which every distribution occurs, two inputs vary together and some draws are cut. */
export const everyDistribution: Tables = {
  assumptions: [
    ["Nyckel", "Värde", "Lågt", "Högt", "Fördelning"],
    ["startår", 2027, null, null, null],
    ["horisont", 10, null, null, null],
    ["andel som lyckas", 0.4, null, null, "binomial"],
    ["E1 dödvikt", 0.05, 0, 0.2, "normal"],
    ["E2 andel", 0.6, 0.3, 0.8, "beta"],
    ["samvariation: K1 × E1", 0.6, null, null, null],
  ],
  participants: [
    ["År", "Antal"],
    [2027, 20],
    [2028, 25],
  ],
  costs: [
    ["Id", "Aktör", "Slag", "Belopp", "Från", "Till", "Lågt", "Högt", "Fördelning"],
    ["K1", "Socialnämnden", "per år", 600_000, 2027, 2028, 500_000, 900_000, "PERT"],
    ["K2", "Region", "engång", 90_000, 2027, 0, null, null, "60000@0,2; 90000@0,5; 150000@0,3"],
  ],
  effects: [
    [
      "Id",
      "Aktör",
      "Slag",
      "Enhetsvärde",
      "Fördröjning",
      "Andel",
      "Dödvikt",
      "Lågt",
      "Högt",
      "Fördelning",
    ],
    ["E1", "Socialnämnden", "real", 21_000, 1, 1, 0.05, 12_000, 33_000, "lognormal"],
    ["E2", "Region", "real", 9_000, 2, 0.6, 0, 5_000, 12_000, "triangel"],
    ["E3", "Socialnämnden", "real", 4_000, 1, 1, 0, 1_000, 8_000, "likformig"],
  ],
};

/** The four tables as the arguments of a function. */
export const everyDistributionCells = [
  everyDistribution.assumptions,
  everyDistribution.participants,
  everyDistribution.costs,
  everyDistribution.effects,
] as const;
