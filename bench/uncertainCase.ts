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

export function uncertainCase(): Appraisal {
  const { appraisal, problems } = readAppraisal(uncertainTables);
  if (!appraisal) throw new Error(JSON.stringify(problems));
  return appraisal;
}
