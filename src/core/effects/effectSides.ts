import type { Actor } from "../model";
import { restOfTheState } from "../model/actors/builtInActors";
import type { Appraisal, Effect } from "../model";

/** What one actor gets of an effect: a part of the amount, with its sign. `rest` is what the other parts leave. */
export interface EffectSide {
  readonly actor: Actor;
  readonly part: number | "rest";
  /** The side receives tax, and keeps what equalisation leaves. */
  readonly keepsTax?: true;
}

type KeptShare = Appraisal["keptShare"];

/**
 * Who gets what of an effect's amount.
 *
 *     real, income  actor +1
 *     transfer      actor +1, counterpart −1
 *     tax           actor + its kept share after equalisation, Staten i övrigt + the rest, counterpart −1
 */
export function effectSides(effect: Effect, keptShare: KeptShare): readonly EffectSide[] {
  const { actor, counterpart, kind } = effect;
  if (kind === "real" || kind === "income" || !counterpart) return [{ actor, part: 1 }];
  const payer: EffectSide = { actor: counterpart, part: -1 };
  if (kind === "transfer") return [{ actor, part: 1 }, payer];
  const kept = keptShareOf(actor, keptShare);
  const receiver: EffectSide = { actor, part: kept, keepsTax: true };
  return kept === 1
    ? [receiver, payer]
    : [receiver, { actor: restOfTheState, part: "rest" }, payer];
}

/** The part of tax that stays with the receiver. Equalisation concerns every kommun and Region; the state keeps all. */
function keptShareOf({ kind }: Actor, { municipality, region }: KeptShare): number {
  if (kind === "municipality" || kind === "anotherMunicipality") return municipality;
  return kind === "region" ? region : 1;
}
