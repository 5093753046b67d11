import { floatArithmetic } from "../../../arithmetic";
import { buildLedger } from "../../../appraisal/ledger";
import { viewOf } from "../../../appraisal/view";
import type { Appraisal, Cohort, Effect } from "../../../model";
import type { Money, Share } from "../../../units";
import type { TrialQuestion } from "./trialModel";

/**
 * What parts of an appraisal do to the perspective's flows, year by year: the calculation itself is asked, with
 * everything else left out, so that its rules stand in one place.
 */
export class UnitFlows {
  private readonly factors: readonly number[];

  constructor(private readonly question: TrialQuestion) {
    this.factors = buildLedger(question.appraisal, floatArithmetic).factors;
  }

  /** Flows of these costs as they are, and of these effects with these cohorts. */
  of(part: Partial<Pick<Appraisal, "costs" | "effects" | "cohorts">>): readonly number[] {
    const { appraisal, perspective } = this.question;
    const alone = { ...appraisal, costs: [], effects: [], ...part };
    return viewOf(buildLedger(alone, floatArithmetic), perspective).net;
  }

  /** Flows of one krona of a cost row. */
  ofCost(row: number): readonly number[] {
    const costs = this.question.appraisal.costs.slice(row, row + 1);
    return this.of({ costs: costs.map((cost) => ({ ...cost, amount: 1 as Money })) });
  }

  /** Flows of an effect worth one krona in full, in these cohorts. */
  ofEffect(row: number, cohorts: readonly Cohort[]): readonly number[] {
    const effects = this.question.appraisal.effects.slice(row, row + 1).map(inFull);
    return this.of({ effects, cohorts });
  }

  /** Discounts flows to the horizon. */
  presentValue(flows: readonly number[]): number {
    return flows
      .slice(0, this.question.horizon + 1)
      .reduce((sum, flow, year) => sum + flow * (this.factors[year] as number), 0);
  }
}

const ALL = 1 as Share;
const NONE = 0 as Share;

function inFull(effect: Effect): Effect {
  return {
    ...effect,
    unitValue: 1 as Money,
    share: ALL,
    deadweight: NONE,
    attribution: ALL,
    displacement: NONE,
    haircut: NONE,
  };
}

/** The cohort if everybody in it succeeded. */
export function succeeding(cohort: Cohort): Cohort {
  return { ...cohort, successRate: ALL };
}
