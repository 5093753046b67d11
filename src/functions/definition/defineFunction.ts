import type { CallContext } from "./callContext";
import type { Parameter, ValuesOf } from "./parameter";
import { toOutput, type CellResult, type Output } from "./result";

/** The groups of the function browser and the help pages. */
export type Group = "measures" | "prices" | "effects" | "appraisal" | "risk" | "funds" | "followUp";

/** The unit of a result, which decides its number format. */
export type Unit =
  "money" | "rate" | "share" | "ratio" | "factor" | "years" | "months" | "count" | "text" | "mixed";

interface Described<Parameters extends readonly Parameter[]> {
  readonly id: string;
  readonly group: Group;
  readonly parameters: Parameters;
  readonly result: { readonly unit: Unit; readonly spills: boolean };
  /** It may take so long that Excel should say when its answer is no longer wanted. */
  readonly cancelable?: true;
}

interface Definition<Parameters extends readonly Parameter[]> extends Described<Parameters> {
  /** The core function. After the values comes what the host gives, for the few that need it. */
  readonly evaluate: (
    ...values: [...ValuesOf<Parameters>, CallContext]
  ) => CellResult | Promise<CellResult>;
}

/** A custom function as the registry holds it, whatever its parameters. */
export interface CustomFunction extends Described<readonly Parameter[]> {
  /** Takes the cells as Excel sends them. Throws InputError or NotAvailableError. */
  readonly evaluateCells: (
    cells: readonly unknown[],
    context: CallContext,
  ) => Output | Promise<Output>;
}

/** The spreadsheet face of one core function: its id, its arguments, and what it computes from them. */
export function defineFunction<const Parameters extends readonly Parameter[]>(
  definition: Definition<Parameters>,
): CustomFunction {
  const { evaluate, ...described } = definition;
  return {
    ...described,
    evaluateCells: (cells, context) => {
      const values = definition.parameters.map(({ parse, key }, place) => parse(cells[place], key));
      const result = evaluate(...(values as ValuesOf<Parameters>), context);
      return result instanceof Promise
        ? result.then((late) => toOutput(late, context.language))
        : toOutput(result, context.language);
    },
  };
}
