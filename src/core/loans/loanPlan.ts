import { discountFactors, flatRate } from "../discounting";
import { compensatedSum, roundHalfAway } from "../numbers";
import type { Money, Rate, Years } from "../units";

/** `annuity`: even payments. `straight`: even repayments. `interestOnly`: all is repaid in the last year. */
export type LoanKind = "annuity" | "straight" | "interestOnly";

export interface LoanYear {
  readonly opening: Money;
  readonly interest: Money;
  readonly repayment: Money;
  readonly closing: Money;
}

const ORE = 100;

/**
 * Loan plan, years in arrears: each year's interest is on its opening debt, then it is repaid.
 *
 *     interest = opening · rate;  closing = opening − repayment
 *     annuity: repayment = amount / Σ D(t) − interest;  straight: repayment = amount / years
 *
 * These are real payments, so interest, payment and repayment are rounded to öre, half away from
 * zero, and the last repayment takes the rest. The debt is carried in whole öre, so nothing is lost
 * however late in the loan.
 */
export function loanPlan(
  amount: Money,
  rate: Rate,
  years: Years,
  kind: LoanKind = "annuity",
): readonly LoanYear[] {
  const debt = roundHalfAway(amount * ORE);
  const planned = plannedRepayment(debt, rate, years, kind);
  const plan: LoanYear[] = [];
  let opening = debt;
  for (let year = 1; year <= years; year += 1) {
    const interest = roundHalfAway(opening * rate);
    const repayment = year === years ? opening : Math.min(opening, planned(interest));
    plan.push(inKronor(opening, interest, repayment));
    opening -= repayment;
  }
  return plan;
}

/** The repayment of any year but the last, in öre, given that year's interest. */
function plannedRepayment(
  debt: number,
  rate: Rate,
  years: Years,
  kind: LoanKind,
): (interest: number) => number {
  if (kind === "interestOnly") return () => 0;
  if (kind === "straight") return () => roundHalfAway(debt / years);
  const factors = discountFactors(flatRate(rate), years);
  const payment = roundHalfAway(debt / compensatedSum(factors, 1, years));
  return (interest) => payment - interest;
}

function inKronor(opening: number, interest: number, repayment: number): LoanYear {
  return {
    opening: (opening / ORE) as Money,
    interest: (interest / ORE) as Money,
    repayment: (repayment / ORE) as Money,
    closing: ((opening - repayment) / ORE) as Money,
  };
}
