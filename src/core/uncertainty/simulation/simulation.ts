import type { MeasureUnit } from "../../appraisal/measures";
import type { Text } from "../../text";

/** What is asked of a simulation. All may be left out. Names in Swedish or English. */
export interface SimulationOptions {
  /** Default 10 000. */
  readonly trials?: number | undefined;
  /** A whole number, 0 or more. The same seed gives the same figures everywhere. Default 1. */
  readonly seed?: number | undefined;
  /** Default the net present value. */
  readonly measure?: string | undefined;
  /** Default the municipality. */
  readonly perspective?: string | undefined;
  /** Default the appraisal's own. */
  readonly horizon?: number | undefined;
  /** Bars of the histogram, about; default by the number of trials. */
  readonly bins?: number | undefined;
  /** Default the scrambled Sobol sequence. */
  readonly generator?: Generator | undefined;
}

/** Where draws come from: a scrambled Sobol sequence, or the pseudo-random xoshiro128**. */
export type Generator = "sobol" | "pseudoRandom";

/** A figure of the sample, and how far it may be from that of endlessly many trials. */
export interface Estimate {
  /** undefined where there is no answer: no trial that has one, or a spread of a single trial. */
  readonly value: number | undefined;
  /** From independent shifts; undefined where there are too few trials. */
  readonly standardError: number | undefined;
  /** Half the width of the 95 % interval about the value, by Student's t over the shifts. */
  readonly margin: number | undefined;
}

export type Percent = 5 | 10 | 25 | 50 | 75 | 90 | 95;

export interface PercentileEstimate extends Estimate {
  readonly percent: Percent;
}

/** The chance that the money is back within a horizon. */
export interface PaybackChance extends Estimate {
  readonly horizon: number;
  /** The horizon is the term of office's. */
  readonly isTerm: boolean;
  /** The last calendar year that counts. */
  readonly lastYear: number;
}

/** One bar of the histogram: from and up to, and how many trials fell there. The last bar includes its end. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How much of the spread an input explains. */
export interface Driver {
  readonly name: Text;
  /** Squared rank correlation with the measure, as a part of the sum of all inputs'. */
  readonly share: number;
  /** Spearman's rank correlation with the measure, −1…1. */
  readonly rankCorrelation: number;
}

/** How many of an input's draws were outside what it can be, and were cut to that. */
export interface CutInput {
  readonly name: Text;
  readonly share: number;
}

/** What a simulation gives. Plain data, so that it can cross from a worker. */
export interface Simulation {
  readonly trials: number;
  readonly seed: number;
  readonly measure: { readonly name: Text; readonly unit: MeasureUnit };
  /** A standard perspective's key, or the name of an actor or of an own set. */
  readonly perspective: string;
  readonly horizon: number;
  /** The measure with every input at its value; undefined where it has no answer. */
  readonly base: number | undefined;
  readonly mean: Estimate;
  /** Standard deviation, n − 1. */
  readonly deviation: Estimate;
  readonly percentiles: readonly PercentileEstimate[];
  /** The chance that the net present value is 0 or more within the tolerance, whatever the measure. */
  readonly chanceOfYes: Estimate;
  readonly chanceOfPayback: readonly PaybackChance[];
  readonly histogram: readonly HistogramBar[];
  /** The uncertain inputs, the most important first; empty where all are fixed. */
  readonly drivers: readonly Driver[];
  /** So many trials more would halve the standard errors, at most; 0 where there is no error. */
  readonly trialsToHalveError: number;
  /** Trials in which the measure has no answer, such as a payback that is never reached. */
  readonly unanswered: number;
  /** Inputs of which some draws were cut. */
  readonly cut: readonly CutInput[];
}

/** How far a simulation has come. */
export interface SimulationProgress {
  readonly done: number;
  readonly trials: number;
}

/** What the caller hears of a run, and by which it can stop it. */
export interface SimulationHooks {
  readonly progress?: (progress: SimulationProgress) => void;
  readonly isCancelled?: () => boolean;
}

/** Thrown by a run that was cancelled. */
export class SimulationCancelled extends Error {
  override readonly name = "SimulationCancelled";
}
