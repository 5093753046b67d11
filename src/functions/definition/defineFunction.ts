import type { Parameter, ValuesOf } from "./parameter";

/** The groups of the function browser and the help pages. */
export type Group = "measures" | "prices" | "effects" | "appraisal" | "risk" | "funds" | "followUp";

/** The unit of a result, which decides its number format. */
export type Unit =
  "money" | "rate" | "share" | "ratio" | "factor" | "years" | "months" | "count" | "text" | "mixed";

export type CellValue = number | string | boolean;
/** A result as cells: one value, or a rectangle of rows that spills. */
export type CellResult = CellValue | readonly (readonly CellValue[])[];

interface Definition<Parameters extends readonly Parameter[]> {
  readonly id: string;
  readonly group: Group;
  readonly parameters: Parameters;
  readonly result: { readonly unit: Unit; readonly spills: boolean };
  readonly evaluate: (...values: ValuesOf<Parameters>) => CellResult;
}

/** A custom function as the registry holds it, whatever its parameters. */
export interface CustomFunction {
  readonly id: string;
  readonly group: Group;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly unit: Unit; readonly spills: boolean };
  /** Takes the cells as Excel sends them. Throws InputError or NotAvailableError. */
  readonly evaluateCells: (cells: readonly unknown[]) => CellResult;
}

/** The spreadsheet face of one core function: its id, its arguments, and what it computes from them. */
export function defineFunction<const Parameters extends readonly Parameter[]>(
  definition: Definition<Parameters>,
): CustomFunction {
  const { evaluate, ...described } = definition;
  return {
    ...described,
    evaluateCells: (cells) => {
      const values = definition.parameters.map(({ parse, key }, place) => parse(cells[place], key));
      return evaluate(...(values as ValuesOf<Parameters>));
    },
  };
}
