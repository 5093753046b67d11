import type { Actor } from "../../model";
import type { Calculation } from "../calculation";
import type { ActorAccount } from "../account";
import { inflators } from "../inflators";

/** One committee in one calendar year, in that year's prices. */
export interface BudgetYear {
  readonly year: number;
  /** What the committee pays, as payer or financier, whoever pays it back. */
  readonly costs: number;
  /** The part of the costs that grants, financing and other actors pay. */
  readonly grants: number;
  readonly cashableSaving: number;
  /** Back to the fund, and the frame that goes with it; 0 without a fund. */
  readonly returned: number;
  readonly frameChange: number;
}

export interface BudgetRow {
  readonly committee: Actor;
  readonly years: readonly BudgetYear[];
}

const BUDGET_AND_PLAN_YEARS = 3;

/** The effect on budgets: committee × calendar year in current prices; by default the start year and two more. */
export function budgetEffect<N>(
  calculation: Calculation<N>,
  firstYear: number = calculation.appraisal.startYear,
  years: number = BUDGET_AND_PLAN_YEARS,
): readonly BudgetRow[] {
  const { appraisal, arithmetic, ledger } = calculation;
  const last = Math.max(0, firstYear + years - 1 - appraisal.startYear);
  const levels = inflators(arithmetic, appraisal, last);
  return ledger.accounts
    .filter(({ actor }) => actor.kind === "municipality")
    .map((account) => ({
      committee: account.actor,
      years: Array.from({ length: years }, (_, place) => {
        const at = firstYear + place - appraisal.startYear;
        return { year: firstYear + place, ...inYear(calculation, account, at, levels[at]) };
      }),
    }));
}

function inYear<N>(
  { arithmetic: { add, multiply, toNumber, zero } }: Calculation<N>,
  account: ActorAccount<N>,
  at: number,
  level: N | undefined,
): Omit<BudgetYear, "year"> {
  const nominal = (row: readonly N[]) =>
    level === undefined ? zero : multiply(row[at] ?? zero, level);
  const grants = nominal(account.received);
  return {
    costs: toNumber(add(nominal(account.costs), grants)),
    grants: toNumber(grants),
    cashableSaving: toNumber(nominal(account.cashEffects)),
    returned: 0,
    frameChange: 0,
  };
}
