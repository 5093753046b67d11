import { problem, type Problem, type ProblemKind } from "../problems";

/** What a code of Excel means in one request, where it means something of its own there. */
export type ProblemByCode = Readonly<Record<string, Problem>>;

const kinds: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protectedSheet",
  InvalidSelection: "noCells",
  UnsupportedSheet: "noCells",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  MergedRangeConflict: "mergedCell",
  RequestAborted: "busy",
  Conflict: "busy",
};

/** The problem behind an error of Office.js. */
export function toProblem(error: unknown, special: ProblemByCode = {}): Problem {
  const { code, message } = described(error);
  return special[code] ?? problem(kinds[code] ?? "unexpected", message);
}

/** Office.js's own class is not there before office.js is, so the error is known by its code. */
function described(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: "", message: String(error) };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return { code, message: code === "" ? error.message : `${code}, ${error.message}` };
}
