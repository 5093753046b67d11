import { orderedActors } from "../model/actors/actorRegistry";
import { anotherMunicipality } from "../model/actors/builtInActors";
import type { EffectSide } from "../effects";
import type { Actor, Appraisal } from "../model";

/** Every actor that pays or gets something, in the order of result tables. */
export function appearingActors(
  appraisal: Appraisal,
  sidesByEffect: readonly (readonly EffectSide[])[],
): readonly Actor[] {
  const { costs, effects, financing, migration } = appraisal;
  const appearing = new Set<Actor>();
  for (const rows of [costs, effects])
    for (const { actor, counterpart } of rows) {
      appearing.add(actor);
      if (counterpart) appearing.add(counterpart);
    }
  for (const { financier } of financing) appearing.add(financier);
  for (const sides of sidesByEffect)
    for (const { actor } of sides) {
      appearing.add(actor);
      if (migration > 0 && actor.kind === "municipality") appearing.add(anotherMunicipality);
    }
  return orderedActors(appearing);
}
