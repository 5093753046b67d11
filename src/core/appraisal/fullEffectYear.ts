import { countedShare, repricedAmount, type EffectSide } from "../effects";
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
  { arithmetic, appraisal, sides }: Ledger<N>,
  perspective: Perspective,
  shareOf: (effect: Effect) => N,
): N {
  const { add, multiply, of } = arithmetic;
  let sum = arithmetic.zero;
  appraisal.effects.forEach((effect, place) => {
    const part = partInside(sides[place] ?? [], perspective);
    if (part === 0) return;
    const value = repricedAmount(arithmetic, appraisal.prices, effect.unitValue, effect.priceYear);
    sum = add(sum, multiply(multiply(shareOf(effect), value), of(part)));
  });
  return sum;
}

/** What the perspective's actors get of an effect's amount: +1, −1, a part of tax, or what of these add up. */
function partInside(sides: readonly EffectSide[], perspective: Perspective): number {
  let sum = 0;
  let kept = 0;
  for (const { actor, part, keepsTax } of sides) {
    if (keepsTax) kept = part as number;
    if (perspective.includes(actor)) sum += part === "rest" ? 1 - kept : part;
  }
  return sum;
}
