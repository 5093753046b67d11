import { discountFactors, flatRate } from "../discounting";
import { compensatedSum } from "../numbers";
import type { Money, Rate, Years } from "../units";

/** `straight`: the same depreciation every year. `annuity`: the same charge every year. */
export type ChargeKind = "straight" | "annuity";

export interface ChargeYear {
  readonly depreciation: Money;
  readonly interest: Money;
  readonly total: Money;
}

/**
 * Capital charge, kapitalkostnad: depreciation and interest, year by year, of an amount that were
 * capitalised. A memo line only, for a social investment is expensed when it happens. The rate is
 * nominal.
 *
 *     straight:  depreciation = amount / n;  interest = rate · opening balance
 *     annuity:   total = amount / Σ D(s), s = 1…n;  in year t depreciation = total · D(n−t+1),
 *                interest = rate · total · Σ D(s), s = 1…n−t+1
 *
 * The annuity's parts are computed from the end, so that nothing cancels late in the period. No
 * rounding: nothing is paid.
 */
export function capitalCharge(
  amount: Money,
  years: Years,
  rate: Rate,
  kind: ChargeKind = "straight",
): readonly ChargeYear[] {
  return Array.from({ length: years }, (_, place) => {
    const left = years - place;
    return kind === "straight"
      ? chargeOf(amount / years, rate * ((amount * left) / years))
      : annuityYear(amount, years, rate, left);
  });
}

function annuityYear(amount: Money, years: Years, rate: Rate, left: number): ChargeYear {
  const factors = discountFactors(flatRate(rate), years);
  const total = amount / compensatedSum(factors, 1, years);
  const opening = total * compensatedSum(factors, 1, left);
  return chargeOf(total * (factors[left] as number), rate * opening);
}

function chargeOf(depreciation: number, interest: number): ChargeYear {
  return {
    depreciation: depreciation as Money,
    interest: interest as Money,
    total: (depreciation + interest) as Money,
  };
}
