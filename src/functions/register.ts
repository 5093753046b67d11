import { NotAvailableError } from "../core/errors";
import type { Language } from "../core/text";
import type { CallContext, CustomFunction, Output, OutputCell } from "./definition";
import { toCellError } from "./toCellError";

/** What the host gives every call: the language of the moment, and a way to the reference library. */
export interface FunctionsHost {
  readonly language: () => Language;
  readonly loadLibrary: CallContext["loadLibrary"];
}

/** A cell as Excel's runtime takes it: a value, or one of its own errors. */
type ExcelCell = Exclude<OutputCell, NotAvailableError> | CustomFunctions.Error;
type ExcelResult = ExcelCell | readonly (readonly ExcelCell[])[];

/** Ties every function's id to its code in Excel's custom-functions runtime. */
export function register(functions: readonly CustomFunction[], host: FunctionsHost): void {
  const { loadLibrary } = host;
  for (const custom of functions) {
    CustomFunctions.associate(custom.id, (...cells: unknown[]) =>
      answer(custom, cells, {
        language: host.language(),
        loadLibrary,
        ...cancellation(custom, cells),
      }),
    );
  }
}

/** Excel's word that a call is cancelled, for functions that ask for it: its last argument takes a handler. */
function cancellation(
  custom: CustomFunction,
  cells: readonly unknown[],
): Pick<CallContext, "signal"> {
  const invocation = cells.at(-1);
  if (!custom.cancelable || typeof invocation !== "object" || invocation === null) return {};
  const stop = new AbortController();
  (invocation as Partial<CustomFunctions.CancelableInvocation>).onCanceled = () => {
    stop.abort();
  };
  return { signal: stop.signal };
}

function answer(
  custom: CustomFunction,
  cells: readonly unknown[],
  context: CallContext,
): ExcelResult | Promise<ExcelResult> {
  const fail = (error: unknown): never => {
    throw excelError(error, custom, context.language);
  };
  try {
    const output = custom.evaluateCells(cells, context);
    const deliver = (ready: Output): ExcelResult => excelResult(ready, custom, context.language);
    return output instanceof Promise ? output.then(deliver).catch(fail) : deliver(output);
  } catch (error) {
    return fail(error);
  }
}

function excelResult(output: Output, custom: CustomFunction, language: Language): ExcelResult {
  if (typeof output !== "object") return output;
  return output.map((row) =>
    row.map((cell) =>
      cell instanceof NotAvailableError ? excelError(cell, custom, language) : cell,
    ),
  );
}

function excelError(
  error: unknown,
  custom: CustomFunction,
  language: Language,
): CustomFunctions.Error {
  const { code, message } = toCellError(error, custom, language);
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === "#N/A" ? notAvailable : invalidValue, message);
}
