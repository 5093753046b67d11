import { Calculation, contextOf, measures, type Measure } from "../../src/core/appraisal";
import { decimalArithmetic, floatArithmetic, type Arithmetic } from "../../src/core/arithmetic";
import { NotAvailableError } from "../../src/core/errors";
import { readAppraisal, type Appraisal, type CellValue } from "../../src/core/model";
import type { Row } from "../measureRatio";

const actors = [
  "Socialnämnden",
  "Barn- och utbildningsnämnden",
  "Region",
  "Försäkringskassan",
  "Staten i övrigt",
  "Individ/hushåll",
  "Företag",
];
const perspectives = ["kommun", "offentlig sektor", "samhälle"];
const horizons = [1, 3, 4, 5, 25];
const RUNS = 20;

/** Ten effects, seven actors, 26 years: the size that the budgets name. */
function benchAppraisal(): Appraisal {
  const effects = Array.from({ length: 10 }, (_, place): readonly CellValue[] => {
    const twoSided = place % 3 === 1;
    const [actor, other] = [actors[place % 7] ?? "", actors[(place + 2) % 7] ?? ""];
    const kind = twoSided ? "transferering" : "real";
    return [`E${String(place)}`, actor, twoSided ? other : "", kind, 20_000.5, 1, 0.05, 0.5, 5];
  });
  const { appraisal } = readAppraisal({
    assumptions: [
      ["Nyckel", "Värde"],
      ["startår", 2027],
      ["andel som lyckas", 0.2],
      ["utflyttning", 0.02],
    ],
    participants: [["År", "Antal"], ...[2027, 2028, 2029].map((year) => [year, 60])],
    costs: [
      ["Id", "Aktör", "Slag", "Belopp", "Från", "Till"],
      ["K1", "Socialnämnden", "per år", 2_000_000, 2027, 2029],
    ],
    effects: [
      [
        "Id",
        "Aktör",
        "Motpart",
        "Slag",
        "Enhetsvärde",
        "Fördröjning",
        "Avklingning",
        "Hemtagbar andel",
        "Steg",
      ],
      ...effects,
    ],
  });
  if (!appraisal) throw new Error("the bench's own tables have an error");
  return appraisal;
}

function everyMeasure<N>(appraisal: Appraisal, arithmetic: Arithmetic<N>): void {
  const calculation = new Calculation(appraisal, arithmetic);
  for (const perspective of perspectives)
    for (const horizon of horizons) {
      const context = contextOf(calculation, perspective, horizon);
      for (const measure of Object.values<Measure>(measures))
        try {
          measure.take(context);
        } catch (error) {
          if (!(error instanceof NotAvailableError)) throw error;
        }
    }
}

function threeViews<N>(appraisal: Appraisal, arithmetic: Arithmetic<N>): void {
  const calculation = new Calculation(appraisal, arithmetic);
  for (const name of perspectives) calculation.view(calculation.perspective(name));
}

/** Milliseconds are for orientation: a median, which fails only beyond three times the figure. */
function timeRow(name: string, work: () => void, milliseconds: number, calls: number): Row {
  const most = Number((3 * milliseconds).toPrecision(2));
  for (let call = 0; call < 3 * calls; call += 1) work();
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    return (performance.now() - started) / calls;
  }).sort((first, second) => first - second);
  const median = times[RUNS / 2] ?? Number.NaN;
  return {
    name,
    figure: `${median.toPrecision(3)} ms`,
    limit: `about ${String(milliseconds)} ms, at most ${String(most)}`,
    met: median <= most,
  };
}

export function appraisalRows(): readonly Row[] {
  const appraisal = benchAppraisal();
  const everything = () => {
    everyMeasure(appraisal, decimalArithmetic);
  };
  const flows = () => {
    threeViews(appraisal, floatArithmetic);
  };
  return [
    timeRow("appraisal in decimal: all measures × 3 perspectives × 5 horizons", everything, 25, 4),
    timeRow(
      "appraisal in float64: flows, present values and sums of 3 perspectives",
      flows,
      0.1,
      300,
    ),
  ];
}
