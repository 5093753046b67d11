import type { Actor } from "../model";

/** What one actor pays and gets, by year from 0: before discounting, in the prices of the price year. */
export interface ActorAccount<N> {
  readonly actor: Actor;
  /** What is paid in the end: costs, less what counterparts of costs and financing bring. May be longer than the horizon. */
  readonly costs: N[];
  /** What others' costs and financing bring; taken off `costs`. */
  readonly received: N[];
  /** Kostnader alone, as the payer: before financing and before what others' costs bring. */
  readonly grossCosts: N[];
  /** Everything from Effekter, transfers and taxes included. */
  readonly effects: N[];
  /** The part of `effects` that is tax kept by the actor. */
  readonly tax: N[];
  /** What of the effects can be taken out of the budget; the municipality's own actors only. */
  readonly cashEffects: N[];
}

export function emptyAccount<N>(
  actor: Actor,
  zero: N,
  lastYear: number,
  lastCostYear: number,
): ActorAccount<N> {
  const row = (last: number) => Array<N>(last + 1).fill(zero);
  return {
    actor,
    costs: row(lastCostYear),
    received: row(lastCostYear),
    grossCosts: row(lastCostYear),
    effects: row(lastYear),
    tax: row(lastYear),
    cashEffects: row(lastYear),
  };
}
