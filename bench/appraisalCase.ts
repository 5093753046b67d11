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

/** An ordinary large case: three cohorts, four costs, ten effects on seven actors, 25 years after the start. */
export function appraisalCase(): Appraisal {
  const { appraisal, problems } = readAppraisal({
    assumptions: [
      ["Nyckel", "Värde"],
      ["startår", 2027],
      ["horisont", 25],
      ["andel som lyckas", 0.35],
      ["utflyttning", 0.02],
      ["behållen andel kommun", 0.25],
      ["skattefaktor", 1.2],
    ],
    participants: [["År", "Antal"], ...[2027, 2028, 2029].map((year) => [year, 20])],
    costs: [
      ["Id", "Aktör", "Slag", "Belopp", "Från", "Till"],
      ["K1", "Socialnämnden", "per år", 1_450_000.5, 2027, 2029],
      ["K2", "Utbildningsnämnden", "per år", 320_000, 2027, 2028],
      ["K3", "Region", "engång", 250_000, 2027, 0],
      ["K4", "Socialnämnden", "per deltagare", 12_500.25, 0, 0],
    ],
    effects: [
      ["Id", "Aktör", "Slag", "Enhetsvärde", "Fördröjning", "Dödvikt", "Avklingning", "Steg"],
      ...Array.from({ length: EFFECTS }, (_, at): readonly CellValue[] => [
        `E${String(at + 1)}`,
        actors[at % actors.length] ?? "",
        "real",
        18_000.35 + 7_000 * at,
        1 + (at % 3),
        0.05 * (at % 4),
        0.02 * (at % 5),
        at % 2,
      ]),
    ],
  });
  if (!appraisal) throw new Error(JSON.stringify(problems));
  return appraisal;
}
