import { conditionalFunctions } from "./conditional";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookup";
import { numericFunctions } from "./numeric";
import { rateFunctions } from "./rates";
import type { SheetFunctions } from "./sheetFunction";
import { textFunctions } from "./textual";

/** The functions of a spreadsheet that planned formulas use, by name. */
export const functions: SheetFunctions = {
  ...logicalFunctions,
  ...numericFunctions,
  ...conditionalFunctions,
  ...lookupFunctions,
  ...textFunctions,
  ...rateFunctions,
};
