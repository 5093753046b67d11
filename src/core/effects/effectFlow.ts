import { floatArithmetic } from "../arithmetic";
import type { Effect } from "../model";
import type { Count, Share, Years } from "../units";
import { TimeProfiles } from "./timeProfiles";
import { cautiousShare } from "./volume";

/** One cohort with one effect, as a custom function describes it. */
export interface FlowOfEffect extends Pick<
  Effect,
  | "unitValue"
  | "share"
  | "lag"
  | "duration"
  | "deadweight"
  | "attribution"
  | "displacement"
  | "dropOff"
  | "haircut"
> {
  readonly participants: Count;
  readonly successRate: Share;
  readonly horizon: Years;
  /** Years after the start year in which the cohort starts. */
  readonly start: Years;
  readonly migration: Share;
}

/**
 * Yearly amounts of one effect, years 0…horizon, for an actor inside the municipality.
 *
 *     volume · unit value · (1 − drop-off)^k · (1 − migration)^(t − start) · h,  k = t − start − lag
 *
 * In float64: for a range of cells, where an appraisal's own figures are decimal.
 */
export function effectFlow(flow: FlowOfEffect): readonly number[] {
  const { participants, successRate, horizon, start, migration, unitValue } = flow;
  const cohort = { offset: start, number: participants, successes: participants * successRate };
  const profiles = new TimeProfiles(floatArithmetic, [cohort], migration, horizon);
  const value = cautiousShare(floatArithmetic, flow) * unitValue;
  return profiles.of(flow).kept.map((people) => people * value);
}
