import type { TimeProfile } from "../effects";
import type { Effect } from "../model";

/** One effect as amounts by year, before they are divided between its sides. */
export interface EffectAmounts<N> {
  readonly effect: Effect;
  readonly profile: TimeProfile<N>;
  /** The part of those who succeed that counts, after haircut. */
  readonly share: N;
  readonly unitValue: N;
  readonly whole: readonly N[];
  /** What stays in the municipality; the same array as `whole` where nobody moves or no committee is a side. */
  readonly kept: readonly N[];
  /** The part of tax that its receiver keeps; undefined for what is no tax. */
  readonly keptTax: number | undefined;
}
