import type { Appraisal } from "../../../../core/model";
import type { Context } from "../calculation/context";
import type { Rows } from "../drafting/references";

/** The rows under the heading of each perspective on Resultat, in their order. */
export const figureRows = [
  "netPresentValue",
  "benefits",
  "costs",
  "benefitCostRatio",
  "netPresentValueRatio",
  "answer",
  "internalRate",
  "annuity",
  "payback",
  "lastingPayback",
  "discountedPayback",
  "lastingDiscountedPayback",
  "paybackTargetMet",
  "hump",
  "humpYear",
  "humpBackYear",
  "oneYearProfit",
  "fiveYearProfit",
  "shareAfter1",
  "shareAfter5",
  "shareAfter10",
  "understatement",
  "costOfWaiting",
  "coFinancing",
  "undiscountedCosts",
  "costsAfterHorizon",
  "participants",
  "successes",
  "costPerParticipant",
  "costPerSuccess",
  "potential",
  "realised",
  "effectiveness",
  "costPerEffectiveness",
] as const;

export type FigureRow = (typeof figureRows)[number];

/** Only under kommun: what can be taken out of the budgets. */
export const cashRows = ["cashPresentValue", "cashBalance"] as const;
export type CashRow = (typeof cashRows)[number];

/** Steps that several figures share, at the foot of the sheet. */
export const stepRows = [
  "gross",
  "signChanges",
  "guess",
  "firstCrossing",
  "lastCrossing",
  "firstDiscountedCrossing",
  "lastDiscountedCrossing",
] as const;
export type StepRow = (typeof stepRows)[number];

/** Where everything stands on Resultat. Rows from 0. */
export interface FigureLayout {
  /** The horizons as numbers, and under them as words. */
  readonly horizonRow: number;
  readonly headRow: number;
  readonly verdict: Rows;
  readonly notMonetised: Rows;
  readonly fiveQuestions: Rows;
  readonly actors: Rows;
  /** Row of the first figure of each perspective. */
  readonly figures: readonly number[];
  readonly steps: readonly number[];
  readonly verdictSteps: Rows;
  readonly checks: Rows;
  /** The first problems, as sentences, under the verdict. */
  readonly remarks: Rows;
  /** The list of problems, to the right of everything else. */
  readonly problems: Rows;
  readonly problemColumn: number;
  readonly firstHorizonColumn: number;
  readonly lastHorizonColumn: number;
}

const FIRST_HORIZON_COLUMN = 2;
const HORIZON_ROWS = 2;
const VERDICT_ROWS = 7;
const QUESTION_ROWS = 12;
const NOT_MONETISED_SPARE = 3;
const CHECK_ROWS = 12;
const REMARK_ROWS = 6;
const PROBLEM_ROWS = 60;
const VERDICT_STEP_ROWS = 16;

export function figureLayout({
  layout,
  appraisal,
}: Pick<Context, "layout" | "appraisal">): FigureLayout {
  const { perspectives, actors, horizons } = layout.capacity;
  let next = 3;
  const block = (count: number, head = 1): Rows => {
    const first = next + 1 + head;
    next = first + count + 1;
    return { first, count };
  };
  const verdict = block(VERDICT_ROWS, 0);
  const remarks = block(REMARK_ROWS, 0);
  const horizonRow = next;
  next += HORIZON_ROWS + 1;
  const figures = Array.from({ length: perspectives }, (_, at) => block(figureCount(at)).first);
  const fiveQuestions = block(QUESTION_ROWS);
  const gains = block(actors + 1);
  const notMonetised = block(notMonetisedRows(appraisal));
  const steps = Array.from({ length: perspectives }, () => block(stepRows.length).first);
  const verdictSteps = block(VERDICT_STEP_ROWS, 0);
  const checks = block(CHECK_ROWS, 0);
  return {
    horizonRow,
    headRow: horizonRow + 1,
    verdict,
    figures,
    fiveQuestions,
    actors: gains,
    notMonetised,
    steps,
    verdictSteps,
    checks,
    remarks,
    problems: { first: verdict.first + 1, count: PROBLEM_ROWS },
    problemColumn: FIRST_HORIZON_COLUMN + horizons + 2,
    firstHorizonColumn: FIRST_HORIZON_COLUMN,
    lastHorizonColumn: FIRST_HORIZON_COLUMN + horizons,
  };
}

const figureCount = (perspective: number): number =>
  figureRows.length + (perspective === 0 ? cashRows.length : 0);

const notMonetisedRows = ({ notMonetised }: Appraisal): number =>
  Math.max(1, notMonetised.length) + NOT_MONETISED_SPARE;
