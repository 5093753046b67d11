import { readAppraisal, type Appraisal, type CellValue } from "../src/core/model";

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

/** An ordinary large case: three cohorts, four costs, ten effects on seven actors, 25 years after the start; 20 ranges. */
export function appraisalCase(): Appraisal {
  const { appraisal, problems } = readAppraisal({
    assumptions: [
      ["Nyckel", "Värde", "Lågt", "Högt"],
      ["startår", 2027, 0, 0],
      ["horisont", 25, 0, 0],
      ["diskonteringsränta", 0.035, 0.02, 0.06],
      ["andel som lyckas", 0.35, 0.2, 0.5],
      ["utflyttning", 0.02, 0.01, 0.05],
      ["behållen andel kommun", 0.25, 0, 0],
      ["skattefaktor", 1.2, 1, 1.3],
      ["E3 avklingning", 0.04, 0, 0.2],
      ["E4 dödvikt", 0.15, 0.1, 0.4],
    ],
    participants: [["År", "Antal"], ...[2027, 2028, 2029].map((year) => [year, 20])],
    costs: [
      ["Id", "Aktör", "Slag", "Belopp", "Från", "Till", "Lågt", "Högt"],
      ["K1", "Socialnämnden", "per år", 1_450_000.5, 2027, 2029, 1_300_000, 1_700_000],
      ["K2", "Utbildningsnämnden", "per år", 320_000, 2027, 2028, 300_000, 350_000],
      ["K3", "Region", "engång", 250_000, 2027, 0, 200_000, 400_000],
      ["K4", "Socialnämnden", "per deltagare", 12_500.25, 0, 0, 10_000, 20_000],
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
        "Steg",
        "Lågt",
        "Högt",
      ],
      ...Array.from({ length: EFFECTS }, (_, at): readonly CellValue[] => [
        `E${String(at + 1)}`,
        actors[at % actors.length] ?? "",
        "real",
        18_000.35 + 7_000 * at,
        1 + (at % 3),
        0.05 * (at % 4),
        0.02 * (at % 5),
        at % 2,
        15_000 + 6_000 * at,
        25_000 + 8_000 * at,
      ]),
    ],
  });
  if (!appraisal) throw new Error(JSON.stringify(problems));
  return appraisal;
}
