import type { Calculation } from "../calculation";
import { horizonColumns } from "../horizons";
import { contextOf } from "../keyFigure";
import { measures, type Measure, type MeasureId } from "../measures";
import { budgetEffect } from "../reports/budgetEffect";
import { cashFlow, type CashFlowKind } from "../reports/cashFlow";
import { fiveQuestions, type FiveQuestions } from "../reports/fiveQuestions";
import { gainsAndLosses } from "../reports/gainsAndLosses";
import { actorText, horizonHeading, perspectiveText, yearHeadings } from "./headings";
import { figureOrReason, orNotPossible, type OutputCell, type OutputTable } from "./outputTable";

/** The measures of SUMMARY, in its order. */
const summaryMeasures: readonly MeasureId[] = [
  "netPresentValue",
  "benefits",
  "costs",
  "benefitCostRatio",
  "netPresentValueRatio",
  "internalRate",
  "payback",
  "discountedPayback",
  "hump",
  "humpYear",
  "humpBackYear",
  "oneYearProfit",
  "fiveYearProfit",
  "shareAfter1",
  "shareAfter5",
  "shareAfter10",
  "effectiveness",
  "costPerParticipant",
  "costPerSuccess",
  "costsAfterHorizon",
];

/** Perspective, measure, and one column a horizon; the term of office last. */
export function summaryTable<N>(
  calculation: Calculation<N>,
  horizons?: readonly number[],
): OutputTable {
  const { appraisal } = calculation;
  const columns = horizonColumns(appraisal, horizons);
  const perspectives = [
    "municipality",
    "public sector",
    "society",
    ...appraisal.perspectives.map(({ name }) => name),
  ];
  const rows = perspectives.flatMap((perspective) =>
    summaryMeasures.map((id) => {
      const measure: Measure = measures[id];
      const take = (horizon: number): OutputCell =>
        figureOrReason(measure.answer(contextOf(calculation, perspective, horizon)));
      return [
        perspectiveText(calculation.perspective(perspective).name),
        measure.name,
        ...columns.map(({ horizon }) => take(horizon)),
      ];
    }),
  );
  const headings = columns.map((column) => horizonHeading(column, appraisal));
  return [
    [{ sv: "Perspektiv", en: "Perspective" }, { sv: "Mått", en: "Measure" }, ...headings],
    ...rows,
  ];
}

const questionRows = [
  { text: { sv: "1 Vi lyckas", en: "1 We succeed" }, key: "succeed" },
  { text: { sv: "2 Hälften lyckas", en: "2 Half succeed" }, key: "half" },
  { text: { sv: "3 Det går riktigt dåligt", en: "3 It goes really badly" }, key: "badly" },
  { text: { sv: "4 Bara en lyckas", en: "4 Only one succeeds" }, key: "onlyOne" },
  { text: { sv: "5 Så många måste lyckas", en: "5 So many must succeed" }, key: "persons" },
  { text: { sv: "5 Så stor andel", en: "5 Such a share" }, key: "rate" },
] as const;

/** The five risk questions for kommun and samhälle at each horizon, the term of office last. */
export function fiveQuestionsTable<N>(calculation: Calculation<N>): OutputTable {
  const { appraisal } = calculation;
  const columns = horizonColumns(appraisal);
  const rows = ["municipality", "society"].flatMap((perspective) => {
    const answers: readonly FiveQuestions[] = columns.map(({ horizon }) =>
      fiveQuestions(contextOf(calculation, perspective, horizon)),
    );
    return questionRows.map(({ text, key }) => [
      perspectiveText(perspective),
      text,
      ...answers.map((answer) => orNotPossible(answer[key])),
    ]);
  });
  const headings = columns.map((column) => horizonHeading(column, appraisal));
  return [
    [{ sv: "Perspektiv", en: "Perspective" }, { sv: "Fråga", en: "Question" }, ...headings],
    ...rows,
  ];
}

/** Who gains and who pays, the largest gain first, with parts of society's costs and effects. */
export function actorsTable<N>(calculation: Calculation<N>, horizon?: number): OutputTable {
  const rows = gainsAndLosses(calculation, horizon).map((row) => [
    actorText(row.actor),
    row.netPresentValue,
    row.costs,
    row.benefits,
    orNone(row.costShare),
    orNone(row.benefitShare),
  ]);
  return [
    [
      { sv: "Aktör", en: "Actor" },
      { sv: "Nettonuvärde", en: "Net present value" },
      { sv: "Kostnader", en: "Costs" },
      { sv: "Effekter", en: "Effects" },
      { sv: "Andel av kostnaderna", en: "Share of costs" },
      { sv: "Andel av effekterna", en: "Share of effects" },
    ],
    ...rows,
  ];
}

function orNone(share: number | undefined): OutputCell {
  return share ?? { missing: { sv: "Summan är 0.", en: "The total is 0." } };
}

/** Actor × year, undiscounted, with a row of sums; costs negative. */
export function cashFlowTable<N>(
  calculation: Calculation<N>,
  perspectiveName = "samhälle",
  kind: CashFlowKind = "all",
): OutputTable {
  const { appraisal, ledger } = calculation;
  const rows = cashFlow(calculation, calculation.perspective(perspectiveName), kind);
  return [
    [{ sv: "Aktör", en: "Actor" }, ...yearHeadings(appraisal, ledger.lastYear)],
    ...rows.map(({ actor, amounts }) => [actorText(actor), ...amounts]),
  ];
}

const budgetRows = [
  { text: { sv: "Kostnad", en: "Cost" }, key: "costs" },
  { text: { sv: "Betalas av bidrag", en: "Paid by grants" }, key: "grants" },
  { text: { sv: "Hemtagbar besparing", en: "Cashable saving" }, key: "cashableSaving" },
  { text: { sv: "Återföring", en: "Return" }, key: "returned" },
  { text: { sv: "Ramförändring", en: "Change of frame" }, key: "frameChange" },
] as const;

/** Committee × calendar year in current prices. */
export function budgetTable<N>(
  calculation: Calculation<N>,
  firstYear?: number,
  years?: number,
): OutputTable {
  const committees = budgetEffect(calculation, firstYear, years);
  const headings = (committees[0]?.years ?? []).map(({ year }) => year);
  return [
    [{ sv: "Nämnd", en: "Committee" }, { sv: "Post", en: "Item" }, ...headings],
    ...committees.flatMap(({ committee, years: inYears }) =>
      budgetRows.map(({ text, key }) => [
        actorText(committee),
        text,
        ...inYears.map((year) => year[key]),
      ]),
    ),
  ];
}
