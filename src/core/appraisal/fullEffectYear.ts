import { countedShare, effectSides, repricedAmount } from "../effects";
import type { Effect } from "../model";
import type { Ledger } from "./ledger";
import type { Perspective } from "./perspective";

/** Σ_e share · unit value: a full-effect year of one participant, if everybody succeeded because of us. */
export function potentialPerParticipant<N>(ledger: Ledger<N>, perspective: Perspective): N {
  return overEffects(ledger, perspective, ({ share }) => ledger.arithmetic.of(share));
}

/** Σ_e volume · unit value of one success: before haircut, drop-off and migration. */
export function realisedPerSuccess<N>(ledger: Ledger<N>, perspective: Perspective): N {
  return overEffects(ledger, perspective, (effect) => countedShare(ledger.arithmetic, effect));
}

function overEffects<N>(
  { arithmetic, appraisal }: Ledger<N>,
  perspective: Perspective,
  shareOf: (effect: Effect) => N,
): N {
  const { add, multiply, zero } = arithmetic;
  return appraisal.effects.reduce((sum, effect) => {
    const { unitValue, priceYear } = effect;
    const value = repricedAmount(arithmetic, appraisal.prices, unitValue, priceYear);
    const part = partInside(arithmetic.of, effect, appraisal.keptShare, perspective);
    return add(sum, multiply(multiply(shareOf(effect), value), part));
  }, zero);
}

/** What the perspective's actors get of an effect's amount: +1, −1, a part of tax, or what of these add up. */
function partInside<N>(
  of: (value: number) => N,
  effect: Effect,
  keptShare: Ledger<N>["appraisal"]["keptShare"],
  perspective: Perspective,
): N {
  const sides = effectSides(effect, keptShare);
  const kept = sides.find(({ keepsTax }) => keepsTax)?.part ?? 0;
  const parts = sides
    .filter(({ actor }) => perspective.includes(actor))
    .map(({ part }) => (part === "rest" ? 1 - (kept as number) : part));
  return of(parts.reduce((sum, part) => sum + part, 0));
}
