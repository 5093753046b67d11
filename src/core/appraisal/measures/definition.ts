import { isMissing, orThrow, type Missing } from "../../errors";
import type { Text } from "../../text";
import type { MeasureContext } from "./context";

/** What a measure is counted in; it decides the number format. */
export type MeasureUnit =
  "money" | "ratio" | "rate" | "share" | "years" | "year" | "count" | "truth";

/** One measure of an appraisal: its name in both languages, and how it is taken. */
export interface Measure {
  readonly name: Text;
  readonly also?: readonly string[];
  readonly unit: MeasureUnit;
  /** The figure, or why there is none. */
  readonly answer: <N>(context: MeasureContext<N>) => number | boolean | Missing;
  /** The figure. Throws NotAvailableError where there is none. */
  readonly take: <N>(context: MeasureContext<N>) => number | boolean;
}

/** A measure that is computed in the calculation's arithmetic. */
export function measured(
  sv: string,
  en: string,
  unit: MeasureUnit,
  compute: <N>(context: MeasureContext<N>) => N | Missing,
  also: readonly string[] = [],
): Measure {
  return counted(
    sv,
    en,
    unit,
    (context) => {
      const value = compute(context);
      return isMissing(value) ? value : context.calculation.arithmetic.toNumber(value);
    },
    also,
  );
}

/** A measure that is a number, a year or a truth by itself. */
export function counted(
  sv: string,
  en: string,
  unit: MeasureUnit,
  answer: Measure["answer"],
  also: readonly string[] = [],
): Measure {
  return { name: { sv, en }, also, unit, answer, take: (context) => orThrow(answer(context)) };
}
