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

/** Office.js's own class is not there before office.js is, so its errors are known by their code. */
function described(error: unknown): { readonly code: string; readonly message: string } {
  const { code, message } = Object(error) as {
    readonly code?: unknown;
    readonly message?: unknown;
  };
  const words = typeof message === "string" ? message : String(error);
  return typeof code === "string"
    ? { code, message: `${code}, ${words}` }
    : { code: "", message: words };
}
