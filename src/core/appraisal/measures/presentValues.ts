import { ifThere, Missing } from "../../errors";
import { verdictTolerance } from "../../arithmetic/tolerances";
import { appraisalMessages } from "../messages";
import { standardPerspective } from "../perspective";
import type { MeasureContext } from "./context";

const noCosts = new Missing(appraisalMessages.noCosts);
const noBenefits = new Missing(appraisalMessages.noBenefits);
const hasNotReachedOne = new Missing(() => appraisalMessages.hasNotReached(1));

/** C: what the perspective's actors pay, present value, positive. */
export function costs<N>({ view, horizon }: MeasureContext<N>): N {
  return view.costsSoFar[horizon] as N;
}

/** B: everything from Effekter, netted, present value. */
export function benefits<N>({ view, horizon }: MeasureContext<N>): N {
  return view.effectsSoFar[horizon] as N;
}

/** NPV = B − C. */
export function netPresentValue<N>(context: MeasureContext<N>): N {
  return context.calculation.arithmetic.subtract(benefits(context), costs(context));
}

/** B / C. Without costs there is no ratio. */
export function benefitCostRatio<N>(context: MeasureContext<N>): N | Missing {
  const { sign, divide } = context.calculation.arithmetic;
  const paid = costs(context);
  if (sign(paid) <= 0) return noCosts;
  return divide(benefits(context), paid);
}

/** NNK = B / C − 1. */
export function netPresentValueRatio<N>(context: MeasureContext<N>): N | Missing {
  const { one, subtract } = context.calculation.arithmetic;
  return ifThere(benefitCostRatio(context), (ratio) => subtract(ratio, one));
}

/** NPV / Σ D(t), t = 1…h, D as with timing start: the same amount every year that is worth as much. */
export function equivalentAnnualAmount<N>(context: MeasureContext<N>): N | Missing {
  const { ledger, arithmetic } = context.calculation;
  let annuity = arithmetic.zero;
  for (let year = 1; year <= context.horizon; year += 1)
    annuity = arithmetic.add(annuity, ledger.startFactors[year] as N);
  if (arithmetic.sign(annuity) === 0) return hasNotReachedOne;
  return arithmetic.divide(netPresentValue(context), annuity);
}

/** Whether a net present value counts as a yes: it is 0 or more, within the tolerance. */
export function isYes<N>(context: MeasureContext<N>): boolean {
  const value = context.calculation.arithmetic.toNumber(netPresentValue(context));
  return value >= -toleranceOf(context);
}

export function toleranceOf<N>({ view, horizon }: MeasureContext<N>): number {
  return verdictTolerance(view.gross[horizon] as number);
}

/** PV of benefits after a year, as a part of the PV of all benefits to the horizon. */
export function shareAfter<N>(context: MeasureContext<N>, year: number): N | Missing {
  const { subtract, divide, zero } = context.calculation.arithmetic;
  return ifThere(dividedBenefits(context), (all) =>
    year >= context.horizon
      ? zero
      : divide(subtract(all, context.view.effectsSoFar[year] as N), all),
  );
}

/** PV of society's benefits, as a multiple of those of the perspective: what the one does not see. */
export function understatement<N>(context: MeasureContext<N>): N | Missing {
  const { calculation } = context;
  const society = calculation.view(standardPerspective("society"));
  const all = society.effectsSoFar[context.horizon] as N;
  return ifThere(dividedBenefits(context), (own) => calculation.arithmetic.divide(all, own));
}

function dividedBenefits<N>(context: MeasureContext<N>): N | Missing {
  const value = benefits(context);
  const size = Math.abs(context.calculation.arithmetic.toNumber(value));
  return size <= toleranceOf(context) ? noBenefits : value;
}

/**
 * What waiting costs: NPV less the NPV of the same plan moved some years, the last year unchanged.
 *
 *     NPV(h) − Σ F(t − k)·D(t),  t = k…h
 */
export function costOfWaiting<N>(context: MeasureContext<N>, years: number): N {
  const { arithmetic, ledger } = context.calculation;
  const { add, multiply, settle, subtract, zero } = arithmetic;
  const { net } = context.view;
  let moved = zero;
  for (let year = years; year <= context.horizon; year += 1)
    moved = add(moved, settle(multiply(net[year - years] as N, ledger.factors[year] as N)));
  return subtract(netPresentValue(context), moved);
}
