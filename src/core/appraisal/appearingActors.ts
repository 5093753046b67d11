import { orderedActors } from "../model/actors/actorRegistry";
import { anotherMunicipality } from "../model/actors/builtInActors";
import { effectSides } from "../effects";
import type { Actor, Appraisal } from "../model";

/** Every actor that pays or gets something, in the order of result tables. */
export function appearingActors(appraisal: Appraisal): readonly Actor[] {
  const { costs, effects, financing, keptShare, migration } = appraisal;
  const appearing = new Set<Actor>();
  for (const { actor, counterpart } of [...costs, ...effects])
    for (const party of [actor, counterpart]) if (party) appearing.add(party);
  for (const { financier } of financing) appearing.add(financier);
  for (const effect of effects)
    for (const { actor } of effectSides(effect, keptShare)) {
      appearing.add(actor);
      if (migration > 0 && actor.kind === "municipality") appearing.add(anotherMunicipality);
    }
  return orderedActors(appearing);
}
