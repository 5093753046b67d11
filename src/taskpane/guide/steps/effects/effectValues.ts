import { appraise } from "../../../../core/appraisal";
import type { Appraisal } from "../../../../core/model";

const known = new WeakMap<Appraisal, readonly number[]>();

/** What each effect is worth to its own actor, as a present value over the longest horizon asked for, in table order. */
export function effectValues(appraisal: Appraisal): readonly number[] {
  const before = known.get(appraisal);
  if (before) return before;
  const values = appraisal.effects.map((effect) => {
    const alone = appraise({ ...appraisal, effects: [effect], costs: [], financing: [] });
    const view = alone.view(alone.perspective(effect.actor.name));
    const value = view.effectsSoFar[appraisal.horizon];
    return value === undefined ? 0 : alone.arithmetic.toNumber(value);
  });
  known.set(appraisal, values);
  return values;
}
