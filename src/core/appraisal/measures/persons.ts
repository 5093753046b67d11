import { NotAvailableError } from "../../errors";
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
export function undiscountedCosts<N>({ view, horizon }: MeasureContext<N>): N {
  return view.lazy.undiscountedCostsSoFar()[horizon] as N;
}

/** Costs that are planned after the horizon, undiscounted: stated beside, never counted. */
export function costsAfterHorizon<N>(context: MeasureContext<N>): N {
  const all = context.view.lazy.undiscountedCostsSoFar().at(-1) as N;
  return context.calculation.arithmetic.subtract(all, undiscountedCosts(context));
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
  const { multiply } = context.calculation.arithmetic;
  return multiply(personsBy(context).participants, context.view.lazy.potentialPerParticipant());
}

/** Σ_e Σ_c volume · unit value: a full-effect year as it is reckoned with, before haircut, drop-off and migration. */
export function realised<N>(context: MeasureContext<N>): N {
  const { multiply } = context.calculation.arithmetic;
  return multiply(personsBy(context).successes, context.view.lazy.realisedPerSuccess());
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
