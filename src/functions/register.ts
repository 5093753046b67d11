import type { Language } from "../core/text";
import type { CellResult, CustomFunction } from "./definition";
import { toCellError } from "./toCellError";

/** Ties every function's id to its code in Excel's custom-functions runtime. */
export function register(functions: readonly CustomFunction[], language: () => Language): void {
  for (const custom of functions) {
    CustomFunctions.associate(custom.id, (...cells: unknown[]) =>
      answer(custom, cells, language()),
    );
  }
}

function answer(custom: CustomFunction, cells: readonly unknown[], language: Language): CellResult {
  try {
    return custom.evaluateCells(cells);
  } catch (error) {
    const { code, message } = toCellError(error, custom, language);
    const excelCode =
      code === "#N/A"
        ? CustomFunctions.ErrorCode.notAvailable
        : CustomFunctions.ErrorCode.invalidValue;
    throw new CustomFunctions.Error(excelCode, message);
  }
}
