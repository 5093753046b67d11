import { ifThere, Missing } from "../../errors";
import { appraisalMessages } from "../messages";
import type { MeasureContext } from "./context";

const noParticipants = new Missing(appraisalMessages.noParticipants);
const noSuccesses = new Missing(appraisalMessages.noSuccesses);
const noPotential = new Missing(appraisalMessages.noPotential);

/** ΣN and ΣN·s of the cohorts that have started by the horizon. */
export interface Persons<N> {
  readonly participants: N;
  readonly successes: N;
}

export function personsBy<N>({ calculation, horizon }: MeasureContext<N>): Persons<N> {
  const { add, zero } = calculation.arithmetic;
  let participants = zero;
  let reached = zero;
  for (const { offset, number, successes } of calculation.ledger.cohorts) {
    if (offset > horizon) continue;
    participants = add(participants, number);
    reached = add(reached, successes);
  }
  return { participants, successes: reached };
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

export function costPerParticipant<N>(context: MeasureContext<N>): N | Missing {
  return perPerson(context, personsBy(context).participants, noParticipants);
}

export function costPerSuccess<N>(context: MeasureContext<N>): N | Missing {
  return perPerson(context, personsBy(context).successes, noSuccesses);
}

function perPerson<N>(context: MeasureContext<N>, persons: N, none: Missing): N | Missing {
  const { sign, divide } = context.calculation.arithmetic;
  if (sign(persons) <= 0) return none;
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
export function effectiveness<N>(context: MeasureContext<N>): N | Missing {
  const { sign, divide } = context.calculation.arithmetic;
  const possible = potential(context);
  if (sign(possible) <= 0) return noPotential;
  return divide(realised(context), possible);
}

/** Undiscounted costs for each per cent of verkningsgrad. */
export function costPerEffectiveness<N>(context: MeasureContext<N>): N | Missing {
  const { of, sign, divide, multiply } = context.calculation.arithmetic;
  return ifThere(effectiveness(context), (part) => {
    const percent = multiply(of(100), part);
    return sign(percent) === 0 ? noSuccesses : divide(undiscountedCosts(context), percent);
  });
}
