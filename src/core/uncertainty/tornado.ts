import type { Input } from "../appraisal";
import { InputError, Missing, NotAvailableError } from "../errors";
import type { Appraisal } from "../model";
import { targetOf, type Asked, type Target } from "./asked";
import { figureOf, type Figure, type Precision } from "./figure";
import { uncertaintyMessages } from "./messages";
import { figureAt } from "./trial";
import { uncertainInputs, type UncertainInput } from "./uncertainInputs";

/** One row of a tornado: an input at its low and its high value, everything else as planned. */
export interface TornadoRow {
  readonly input: Input;
  readonly low: number;
  readonly present: number;
  readonly high: number;
  readonly atLow: Figure;
  readonly atHigh: Figure;
  /** |at high − at low|. */
  readonly swing: number | Missing;
}

export interface Tornado {
  readonly target: Target;
  /** The figure as planned. */
  readonly base: Figure;
  /** The largest swing first; ties in the order of the tables; rows without a swing last. */
  readonly rows: readonly TornadoRow[];
}

/** Tornado: each input with a low and a high value, one at a time. Throws NotAvailableError where no row has both. */
export function tornado(
  appraisal: Appraisal,
  asked: Asked = {},
  precision: Precision = "fast",
): Tornado {
  const target = targetOf(appraisal, asked);
  if (target.measure.unit === "truth")
    throw new InputError("measure", uncertaintyMessages.notANumber());
  const inputs = uncertainInputs(appraisal).filter(({ spread: { low, high } }) => low < high);
  if (inputs.length === 0) throw new NotAvailableError(uncertaintyMessages.noRange());
  const rows = inputs.map((uncertain) => rowOf(appraisal, uncertain, target, precision));
  return {
    target,
    base: figureOf(appraisal, target, precision),
    // Sorting is stable, so that equal swings keep the order of the tables.
    rows: rows.sort((first, second) => rankOf(second) - rankOf(first)),
  };
}

function rowOf(
  appraisal: Appraisal,
  { input, spread: { low, high } }: UncertainInput,
  target: Target,
  precision: Precision,
): TornadoRow {
  const atLow = figureAt(appraisal, input, low, target, precision);
  const atHigh = figureAt(appraisal, input, high, target, precision);
  const present = input.value(appraisal);
  return { input, low, present, high, atLow, atHigh, swing: swingOf(atLow, atHigh) };
}

function swingOf(atLow: Figure, atHigh: Figure): number | Missing {
  if (typeof atLow !== "number" || typeof atHigh !== "number")
    return new Missing(uncertaintyMessages.noSwing);
  return Math.abs(atHigh - atLow);
}

const DIGITS = 12;

/** Swings that differ only by what float64 loses in the last digits are equal; so small a swing of a large figure is none. */
function rankOf({ swing, atLow }: TornadoRow): number {
  if (typeof swing !== "number") return -1;
  const isNone = typeof atLow === "number" && swing <= Math.abs(atLow) * 10 ** -DIGITS;
  return isNone ? 0 : Number(swing.toPrecision(DIGITS));
}
