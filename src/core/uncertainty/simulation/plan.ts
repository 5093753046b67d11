import { Calculation } from "../../appraisal/calculation";
import { findMeasure, measures } from "../../appraisal/measures";
import { horizonColumns, type HorizonColumn } from "../../appraisal/horizons";
import { checkedHorizon } from "../../appraisal/keyFigure";
import { floatArithmetic } from "../../arithmetic";
import { InputError } from "../../errors";
import type { Appraisal } from "../../model";
import { correlatedInputs, type CorrelatedInputs } from "./correlation/correlatedInputs";
import { uncertainInputs } from "./inputs/uncertainInputs";
import {
  MOST_BINS,
  MOST_TRIALS,
  MOST_WHOLE_TRIALS,
  USUAL_SEED,
  USUAL_TRIALS,
  shiftsFor,
} from "./limits";
import { simulationMessages } from "./messages";
import { linearModel } from "./model/linearModel";
import type { TrialModel, TrialQuestion } from "./model/trialModel";
import { wholeModel } from "./model/wholeModel";
import type { Generator, SimulationOptions } from "./simulation";

/** A simulation that has been checked and can be run. */
export interface SimulationPlan {
  readonly question: TrialQuestion;
  readonly trials: number;
  readonly seed: number;
  readonly shifts: number;
  readonly bins: number | undefined;
  readonly generator: Generator;
  readonly columns: readonly HorizonColumn[];
  readonly correlated: CorrelatedInputs | undefined;
  readonly model: TrialModel;
  /** A trial is a few products; else the whole appraisal is computed in each. */
  readonly isLinear: boolean;
}

/** Checks everything that is asked, and prepares what is the same in every trial. Throws InputError. */
export function planSimulation(
  appraisal: Appraisal,
  options: SimulationOptions = {},
): SimulationPlan {
  const { trials = USUAL_TRIALS, seed = USUAL_SEED, bins, generator = "sobol" } = options;
  checkNumbers(trials, seed, bins);
  const columns = horizonColumns(appraisal);
  const question = questionOf(appraisal, options, columns);
  const linear = question.measure === measures.netPresentValue ? linearModel(question) : undefined;
  if (!linear && question.inputs.length > 0 && trials > MOST_WHOLE_TRIALS)
    throw new InputError(
      "trials",
      simulationMessages.tooManyWholeTrials(trials, MOST_WHOLE_TRIALS),
    );
  return {
    question,
    trials,
    seed,
    shifts: shiftsFor(trials),
    bins,
    generator,
    columns,
    correlated: correlatedInputs(appraisal, question.inputs),
    model: linear ?? wholeModel(question),
    isLinear: linear !== undefined,
  };
}

function questionOf(
  appraisal: Appraisal,
  { measure = "NPV", perspective = "kommun", horizon = appraisal.horizon }: SimulationOptions,
  columns: readonly HorizonColumn[],
): TrialQuestion {
  const calculation = new Calculation(appraisal, floatArithmetic);
  return {
    appraisal,
    inputs: uncertainInputs(appraisal),
    measure: findMeasure(measure),
    perspective: calculation.perspective(perspective),
    horizon: checkedHorizon(calculation, horizon),
    paybackHorizons: columns.map((column) => column.horizon),
  };
}

function checkNumbers(trials: number, seed: number, bins: number | undefined): void {
  if (!Number.isInteger(trials) || trials < 1)
    throw new InputError("trials", simulationMessages.trials(trials));
  if (trials > MOST_TRIALS)
    throw new InputError("trials", simulationMessages.tooManyTrials(trials, MOST_TRIALS));
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new InputError("seed", simulationMessages.seed(seed));
  if (bins !== undefined && (!Number.isInteger(bins) || bins < 1 || bins > MOST_BINS))
    throw new InputError("bins", simulationMessages.bins(bins, MOST_BINS));
}
