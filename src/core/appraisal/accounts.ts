import type { Arithmetic } from "../arithmetic";
import type { Actor } from "../model";
import { emptyAccount, partialAccount, type AccountYears, type ActorAccount } from "./account";

/** Whether an actor is one of those that are looked at. */
export type IsInside = (actor: Actor) => boolean;

/** The accounts of all actors that appear, in the order of result tables. */
export class Accounts<N> {
  private readonly byActor: ReadonlyMap<Actor, ActorAccount<N>>;

  constructor(readonly all: readonly ActorAccount<N>[]) {
    this.byActor = new Map(all.map((account) => [account.actor, account]));
  }

  of(actor: Actor): ActorAccount<N> {
    const account = this.byActor.get(actor);
    if (!account) throw new Error(`${actor.name} has no account`);
    return account;
  }
}

export function fullAccounts<N>(
  actors: readonly Actor[],
  arithmetic: Arithmetic<N>,
  years: AccountYears,
): Accounts<N> {
  return new Accounts(actors.map((actor) => emptyAccount(actor, arithmetic, years)));
}

/** Costs and effects of those inside alone; with financing also what everybody pays. */
export function focusedAccounts<N>(
  actors: readonly Actor[],
  arithmetic: Arithmetic<N>,
  years: AccountYears,
  focus: IsInside,
  withFinancing: boolean,
): Accounts<N> {
  const unread = arithmetic.rows.zeros(Math.max(years.lastYear, years.lastCostYear) + 1);
  return new Accounts(
    actors.map((actor) => {
      const effects = focus(actor);
      const costs = effects || withFinancing;
      return partialAccount(actor, arithmetic, years, { costs, effects }, unread);
    }),
  );
}
