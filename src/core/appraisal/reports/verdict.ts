import { verdictTolerance } from "../../arithmetic/tolerances";
import { termHorizon } from "../../model/longestHorizon";
import type { Calculation } from "../calculation";
import { checkedHorizon } from "../keyFigure";
import { coFinancing } from "../measures/coFinancing";
import type { MeasureContext } from "../measures";
import { isYes, netPresentValue } from "../measures/presentValues";
import { standardPerspective } from "../perspective";
import { presentValues, type View } from "../view";

/** Whether it pays for one side; `untouched` where no flow at all falls on it. */
export type Answer = "yes" | "no" | "untouched";

/** The verdict, 2 × 2: municipality and society, by economic value, and the municipality's cash beside it. */
export interface Verdict {
  readonly horizon: number;
  readonly municipality: Answer;
  readonly society: Answer;
  readonly municipalityNetPresentValue: number;
  readonly societyNetPresentValue: number;
  readonly cashNetPresentValue: number;
  /** By what can really be taken out of the budgets. */
  readonly cash: Answer;
  /** The municipality's yes would be a no without the tax it keeps. */
  readonly restsOnTax: boolean;
  /** What others must add for the municipality to come out even. Given where society says yes. */
  readonly coFinancing: number | undefined;
  /** The municipality's answer within the term of office. */
  readonly withinTerm: Answer;
}

export function verdict<N>(
  calculation: Calculation<N>,
  horizon: number = calculation.appraisal.horizon,
): Verdict {
  checkedHorizon(calculation, horizon);
  const { toNumber } = calculation.arithmetic;
  const at = (name: "municipality" | "society", year = horizon): MeasureContext<N> => ({
    calculation,
    view: calculation.view(standardPerspective(name)),
    horizon: year,
  });
  const [own, society] = [at("municipality"), at("society")];
  const [ownAnswer, societyAnswer] = [answerOf(own), answerOf(society)];
  const cash = cashNetPresentValue(own);
  return {
    horizon,
    municipality: ownAnswer,
    society: societyAnswer,
    municipalityNetPresentValue: toNumber(netPresentValue(own)),
    societyNetPresentValue: toNumber(netPresentValue(society)),
    cashNetPresentValue: cash,
    cash: cashAnswer(own, ownAnswer, cash),
    restsOnTax: ownAnswer === "yes" && !isYesWithoutTax(own),
    coFinancing: societyAnswer === "yes" ? coFinancing(own) : undefined,
    withinTerm: answerOf(at("municipality", termHorizon(calculation.appraisal))),
  };
}

function answerOf<N>(context: MeasureContext<N>): Answer {
  if (isUntouched(context.view, context.horizon)) return "untouched";
  return isYes(context) ? "yes" : "no";
}

function isUntouched<N>({ ledger, costs, effects }: View<N>, horizon: number): boolean {
  const { sign } = ledger.arithmetic;
  for (let year = 0; year <= horizon; year += 1)
    if (sign(costs[year] as N) !== 0 || sign(effects[year] as N) !== 0) return false;
  return true;
}

function cashNetPresentValue<N>({ calculation, view, horizon }: MeasureContext<N>): number {
  const cash = calculation.cash(view.perspective);
  return calculation.arithmetic.toNumber(cash?.presentValueSoFar[horizon] as N);
}

function cashAnswer<N>(
  { calculation, view, horizon }: MeasureContext<N>,
  economic: Answer,
  value: number,
): Answer {
  if (economic === "untouched") return "untouched";
  const { toNumber } = calculation.arithmetic;
  const flows = calculation.cash(view.perspective)?.net.slice(0, horizon + 1) ?? [];
  const gross = flows.reduce((sum, flow) => sum + Math.abs(toNumber(flow)), 0);
  return value >= -verdictTolerance(gross) ? "yes" : "no";
}

/** Whether the municipality's answer is still yes without the tax that it keeps. */
function isYesWithoutTax<N>(context: MeasureContext<N>): boolean {
  const { calculation, view, horizon } = context;
  const { ledger, arithmetic } = calculation;
  const { add, subtract, toNumber, zero } = arithmetic;
  const tax = ledger.accounts
    .filter(({ actor }) => view.perspective.includes(actor))
    .flatMap((account) => presentValues(ledger, account.tax).slice(0, horizon + 1))
    .reduce(add, zero);
  const without = toNumber(subtract(netPresentValue(context), tax));
  return without >= -verdictTolerance(view.gross[horizon] as number);
}
