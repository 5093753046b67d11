import type { Arithmetic } from "../arithmetic";
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

/** How long the rows of an account are. */
export interface AccountYears {
  readonly lastYear: number;
  readonly lastCostYear: number;
}

export function emptyAccount<N>(
  actor: Actor,
  { rows }: Arithmetic<N>,
  { lastYear, lastCostYear }: AccountYears,
): ActorAccount<N> {
  return {
    actor,
    costs: rows.zeros(lastCostYear + 1),
    received: rows.zeros(lastCostYear + 1),
    grossCosts: rows.zeros(lastCostYear + 1),
    effects: rows.zeros(lastYear + 1),
    tax: rows.zeros(lastYear + 1),
    cashEffects: rows.zeros(lastYear + 1),
  };
}

/**
 * An account of which only some rows are going to be read: `effects` where the actor is inside, `costs` where
 * financing must know who pays. The others are one row that takes what is entered and is not looked at.
 */
export function partialAccount<N>(
  actor: Actor,
  { rows }: Arithmetic<N>,
  { lastYear, lastCostYear }: AccountYears,
  read: { readonly costs: boolean; readonly effects: boolean },
  unread: N[],
): ActorAccount<N> {
  const costRow = () => (read.costs ? rows.zeros(lastCostYear + 1) : unread);
  return {
    actor,
    costs: costRow(),
    received: unread,
    grossCosts: costRow(),
    effects: read.effects ? rows.zeros(lastYear + 1) : unread,
    tax: unread,
    cashEffects: unread,
  };
}
