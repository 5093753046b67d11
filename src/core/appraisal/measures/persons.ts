import { NotAvailableError } from "../../errors";
import { countedShare, effectSides, repricedAmount } from "../../effects";
import type { Effect } from "../../model";
import { appraisalMessages } from "../messages";
import type { MeasureContext } from "./context";

/** ΣN and ΣN·s of the cohorts that have started by the horizon. */
export interface Persons<N> {
  readonly participants: N;
  readonly successes: N;
}

export function personsBy<N>({ calculation, horizon }: MeasureContext<N>): Persons<N> {
  const { add, zero } = calculation.arithmetic;
  return calculation.ledger.cohorts
    .filter(({ offset }) => offset <= horizon)
    .reduce<Persons<N>>(
      (sum, { number, successes }) => ({
        participants: add(sum.participants, number),
        successes: add(sum.successes, successes),
      }),
      { participants: zero, successes: zero },
    );
}

/** Undiscounted costs to the horizon. */
export function undiscountedCosts<N>({ calculation, view, horizon }: MeasureContext<N>): N {
  const { add, zero } = calculation.arithmetic;
  return view.costs.slice(0, horizon + 1).reduce(add, zero);
}

/** Costs that are planned after the horizon, undiscounted: stated beside, never counted. */
export function costsAfterHorizon<N>({ calculation, view, horizon }: MeasureContext<N>): N {
  const { add, zero } = calculation.arithmetic;
  return view.costs.slice(horizon + 1).reduce(add, zero);
}

export function costPerParticipant<N>(context: MeasureContext<N>): N {
  return perPerson(context, personsBy(context).participants, appraisalMessages.noParticipants);
}

export function costPerSuccess<N>(context: MeasureContext<N>): N {
  return perPerson(context, personsBy(context).successes, appraisalMessages.noSuccesses);
}

function perPerson<N>(
  context: MeasureContext<N>,
  persons: N,
  none: typeof appraisalMessages.noParticipants,
): N {
  const { sign, divide } = context.calculation.arithmetic;
  if (sign(persons) <= 0) throw new NotAvailableError(none());
  return divide(undiscountedCosts(context), persons);
}

/** Σ_e ΣN · share · unit value: a full-effect year if everybody succeeded because of us. */
export function potential<N>(context: MeasureContext<N>): N {
  const { of } = context.calculation.arithmetic;
  const { participants } = personsBy(context);
  return overEffects(context, participants, ({ share }) => of(share));
}

/** Σ_e Σ_c volume · unit value: a full-effect year as it is reckoned with, before haircut, drop-off and migration. */
export function realised<N>(context: MeasureContext<N>): N {
  const { arithmetic } = context.calculation;
  const { successes } = personsBy(context);
  return overEffects(context, successes, (effect) => countedShare(arithmetic, effect));
}

function overEffects<N>(
  { calculation, view }: MeasureContext<N>,
  persons: N,
  shareOf: (effect: Effect) => N,
): N {
  const { arithmetic, appraisal } = calculation;
  const { add, multiply, of, subtract, zero } = arithmetic;
  const partOf = (effect: Effect): N => {
    const sides = effectSides(effect, appraisal.keptShare);
    const kept = sides.find(({ keepsTax }) => keepsTax)?.part;
    return sides
      .filter(({ actor }) => view.perspective.includes(actor))
      .map(({ part }) => (part === "rest" ? subtract(of(1), of(kept as number)) : of(part)))
      .reduce(add, zero);
  };
  return appraisal.effects.reduce((sum, effect) => {
    const { unitValue, priceYear } = effect;
    const value = repricedAmount(arithmetic, appraisal.prices, unitValue, priceYear);
    const people = multiply(persons, shareOf(effect));
    return add(sum, multiply(multiply(people, value), partOf(effect)));
  }, zero);
}

/** Verkningsgrad: realised / potential. */
export function effectiveness<N>(context: MeasureContext<N>): N {
  const { sign, divide } = context.calculation.arithmetic;
  const possible = potential(context);
  if (sign(possible) <= 0) throw new NotAvailableError(appraisalMessages.noPotential());
  return divide(realised(context), possible);
}

/** Undiscounted costs for each per cent of verkningsgrad. */
export function costPerEffectiveness<N>(context: MeasureContext<N>): N {
  const { of, sign, divide, multiply } = context.calculation.arithmetic;
  const percent = multiply(of(100), effectiveness(context));
  if (sign(percent) === 0) throw new NotAvailableError(appraisalMessages.noSuccesses());
  return divide(undiscountedCosts(context), percent);
}
