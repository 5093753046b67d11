import type { Arithmetic } from "../arithmetic";
import type { Actor } from "../model";
import { emptyAccount, type ActorAccount } from "./account";

/** The accounts of all actors that appear, in the order of result tables. */
export class Accounts<N> {
  readonly all: readonly ActorAccount<N>[];
  private readonly byActor: ReadonlyMap<Actor, ActorAccount<N>>;

  constructor(
    actors: readonly Actor[],
    arithmetic: Arithmetic<N>,
    lastYear: number,
    lastCostYear: number,
  ) {
    this.all = actors.map((actor) => emptyAccount(actor, arithmetic, lastYear, lastCostYear));
    this.byActor = new Map(this.all.map((account) => [account.actor, account]));
  }

  of(actor: Actor): ActorAccount<N> {
    const account = this.byActor.get(actor);
    if (!account) throw new Error(`${actor.name} has no account`);
    return account;
  }
}
