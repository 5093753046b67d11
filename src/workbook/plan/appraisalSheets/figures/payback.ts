import { NOTHING } from "../calculation/tolerances";
import { notPossible, orNot } from "./formulaWords";
import type { Places } from "./places";

/** t − 1 − S(t−1)/(S(t) − S(t−1)) at the crossing; 0 where the balance is never below 0. */
export function payback(
  at: Places,
  rows: "balance" | "discountedBalance",
  rule: "first" | "lasting",
): string {
  const discounted = rows === "discountedBalance";
  const first = discounted ? "firstDiscountedCrossing" : "firstCrossing";
  const last = discounted ? "lastDiscountedCrossing" : "lastCrossing";
  const year = at.step(rule === "first" ? first : last);
  const whole = at.flows(rows);
  const never = `SUMPRODUCT(${at.until()}*(${whole}<0))=0`;
  const between = `${year}-1-INDEX(${whole},${year})/(INDEX(${whole},${year}+1)-INDEX(${whole},${year}))`;
  const stays =
    rule === "lasting" ? `OR(${year}=0,INDEX(${whole},${at.horizon}+1)<0)` : `${year}=0`;
  const answered = `IF(${never},0,IF(${stays},${notPossible(at)},${between}))`;
  return rule === "first" ? orNot(at, `${at.step("gross")}<${NOTHING}`, answered) : answered;
}
