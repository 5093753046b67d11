import type { Arithmetic } from "../arithmetic";
import type { Effect } from "../model";

type Shares = Pick<Effect, "share" | "deadweight" | "attribution" | "displacement">;

/**
 * The part of those who succeed that counts as ours for one effect.
 *
 *     share · (1 − deadweight) · attribution · (1 − displacement)
 *
 * Times N·s it is the volume: participants with an effect that the intervention has brought about.
 */
export function countedShare<N>(arithmetic: Arithmetic<N>, effect: Shares): N {
  const { of, one, subtract, multiply } = arithmetic;
  const ours = multiply(of(effect.share), subtract(one, of(effect.deadweight)));
  const attributed = multiply(ours, of(effect.attribution));
  return multiply(attributed, subtract(one, of(effect.displacement)));
}

/** The counted share after haircut, which is taken where the unit value is 0 or more: it is caution, so it never makes a cost smaller. */
export function cautiousShare<N>(
  arithmetic: Arithmetic<N>,
  effect: Shares & Pick<Effect, "unitValue" | "haircut">,
): N {
  const { of, one, subtract, multiply } = arithmetic;
  const counted = countedShare(arithmetic, effect);
  if (effect.unitValue < 0 || effect.haircut === 0) return counted;
  return multiply(counted, subtract(one, of(effect.haircut)));
}

/** Participants with an effect that the intervention has brought about: N · s · the part that counts as ours. */
export function volume<N>(
  arithmetic: Arithmetic<N>,
  participants: number,
  successRate: number,
  effect: Shares,
): N {
  const { of, multiply } = arithmetic;
  return multiply(multiply(of(participants), of(successRate)), countedShare(arithmetic, effect));
}
