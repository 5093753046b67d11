import { readAppraisal, type Appraisal, type CellValue, type Tables } from "../src/core/model";

const actors = [
  "Socialnämnden",
  "Utbildningsnämnden",
  "Region",
  "Försäkringskassan",
  "Arbetsförmedlingen",
  "Staten i övrigt",
  "Individ/hushåll",
];
const EFFECTS = 10;
const shapes = ["triangel", "PERT", "normal", "likformig", "lognormal"];

/** Ten effects on seven actors over 25 years, and 23 uncertain inputs: 10 unit values, 4 costs, 8 shares, the success rate. */
export const uncertainTables: Tables = {
  assumptions: [
    ["Nyckel", "Värde", "Lågt", "Högt", "Fördelning"],
    ["startår", 2027, null, null, null],
    ["horisont", 25, null, null, null],
    ["andel som lyckas", 0.35, 0.2, 0.5, "beta"],
    ["utflyttning", 0.02, null, null, null],
    ["behållen andel kommun", 0.25, null, null, null],
    ...Array.from({ length: 8 }, (_, at): readonly CellValue[] => [
      `E${String(at + 1)} dödvikt`,
      0.05 * (1 + (at % 4)),
      0.02,
      0.3,
      at % 2 === 0 ? "PERT" : "triangel",
    ]),
  ],
  participants: [["År", "Antal"], ...[2027, 2028, 2029].map((year) => [year, 20])],
  costs: [
    ["Id", "Aktör", "Slag", "Belopp", "Från", "Till", "Lågt", "Högt", "Fördelning"],
    ["K1", "Socialnämnden", "per år", 1_450_000, 2027, 2029, 1_300_000, 1_900_000, "PERT"],
    ["K2", "Utbildningsnämnden", "per år", 320_000, 2027, 2028, 280_000, 400_000, "triangel"],
    ["K3", "Region", "engång", 250_000, 2027, 0, 200_000, 350_000, "likformig"],
    ["K4", "Socialnämnden", "per deltagare", 12_500, 0, 0, 10_000, 16_000, "lognormal"],
  ],
  effects: [
    [
      "Id",
      "Aktör",
      "Slag",
      "Enhetsvärde",
      "Fördröjning",
      "Dödvikt",
      "Avklingning",
      "Lågt",
      "Högt",
      "Fördelning",
    ],
    ...Array.from({ length: EFFECTS }, (_, at): readonly CellValue[] => {
      const value = 18_000 + 7_000 * at;
      return [
        `E${String(at + 1)}`,
        actors[at % actors.length] ?? "",
        "real",
        value,
        1 + (at % 3),
        0.05 * (1 + (at % 4)),
        0.02 * (at % 5),
        0.7 * value,
        1.4 * value,
        shapes[at % shapes.length] ?? "",
      ];
    }),
  ],
};

/** What a sum of products cannot tell, and so has every trial computed from the ground. */
const uncertainTiming: Tables["assumptions"] = [
  ["diskonteringsränta", 0.035, 0.02, 0.06, "PERT"],
  ["skattefaktor", 1.2, 1, 1.3, "triangel"],
  ["E2 fördröjning", 2, 0, 4, "PERT"],
  ["E4 avklingning", 0.06, 0, 0.2, "likformig"],
  ["E5 fördröjning", 2, 1, 5, "triangel"],
];

export function uncertainCase(): Appraisal {
  return caseOf(uncertainTables);
}

/** The same with five more uncertain inputs: rate, tax factor, two lags and a drop-off. */
export function uncertainTimingCase(): Appraisal {
  const { assumptions } = uncertainTables;
  return caseOf({ ...uncertainTables, assumptions: [...assumptions, ...uncertainTiming] });
}

function caseOf(tables: Tables): Appraisal {
  const { appraisal, problems } = readAppraisal(tables);
  if (!appraisal) throw new Error(JSON.stringify(problems));
  return appraisal;
}
