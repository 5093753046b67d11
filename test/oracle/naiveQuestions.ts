import { dec, Decimal, ONE, ZERO, type Dec } from "./decimal";
import { modelWeights } from "./naiveDiscount";
import { participants, presentValues, successes } from "./naiveMeasures";
import { NOT_AVAILABLE, type Maybe, type NaiveModel } from "./naiveModel";
import type { PerspectiveFlows } from "./naivePerspectives";

export interface FiveQuestions {
  readonly succeed: Dec;
  readonly half: Dec;
  readonly badly: Dec;
  readonly onlyOne: Maybe;
  readonly persons: Maybe;
  readonly rate: Maybe;
}

export function fiveQuestions(
  model: NaiveModel,
  flows: PerspectiveFlows,
  horizon: number,
): FiveQuestions {
  const { costs, benefits } = presentValues(modelWeights(model), flows, horizon);
  const there = participants(model, horizon);
  const succeeding = successes(model, horizon);
  const worth = succeeding.isZero() ? NOT_AVAILABLE : benefits.div(succeeding);
  const persons = personsToBreakEven(costs, worth, there);
  return {
    succeed: benefits.minus(costs),
    half: benefits.div(2).minus(costs),
    badly: model.badRate.times(benefits).minus(ONE.plus(model.badCost).times(costs)),
    onlyOne: worth === NOT_AVAILABLE ? NOT_AVAILABLE : worth.minus(costs),
    persons,
    rate: persons === NOT_AVAILABLE || persons.isZero() ? persons : persons.div(there),
  };
}

/** max(0, ⌈C/v − 1e-9⌉), if there are that many. */
function personsToBreakEven(costs: Dec, worth: Maybe, there: Dec): Maybe {
  if (costs.lessThanOrEqualTo(0)) return ZERO;
  if (worth === NOT_AVAILABLE || worth.lessThanOrEqualTo(0)) return NOT_AVAILABLE;
  const persons = Decimal.max(0, costs.div(worth).minus(dec("1e-9")).ceil());
  return persons.greaterThan(there) ? NOT_AVAILABLE : persons;
}
