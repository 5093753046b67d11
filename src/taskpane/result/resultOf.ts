import { appraise, type Calculation } from "../../core/appraisal";
import { InputError, NotAvailableError } from "../../core/errors";
import { readAppraisal, type Problem, type Reading, type Tables } from "../../core/model";
import type { Decimal } from "../../core/numbers/decimal";
import type { Text } from "../../core/text";
import { liveText } from "../text/liveText";

/** A calculation's result, or why there is none yet. The problems stand beside both. */
export type Result =
  | {
      readonly kind: "calculated";
      readonly calculation: Calculation<Decimal>;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: "missing";
      readonly reason: Text;
      readonly problems: readonly Problem[];
    };

const known = new WeakMap<Tables, Result>();

/** What comes of the tables as they were read, computed once for the same tables. */
export function resultOf(tables: Tables, reading: Reading = readAppraisal(tables)): Result {
  const before = known.get(tables);
  if (before) return before;
  const result = compute(tables, reading);
  known.set(tables, result);
  return result;
}

function compute(tables: Tables, { appraisal, problems }: Reading): Result {
  if (isEmpty(tables)) return { kind: "missing", reason: liveText.isEmpty, problems };
  if (!appraisal) {
    const errors = problems.filter(({ severity }) => severity === "error").length;
    return { kind: "missing", reason: liveText.hasErrors(errors), problems };
  }
  try {
    return { kind: "calculated", calculation: appraise(appraisal), problems };
  } catch (error) {
    return { kind: "missing", reason: reasonOf(error), problems };
  }
}

/** A cost and an effect are what a result needs; the header row is not one of them. */
function isEmpty({ costs, effects }: Tables): boolean {
  return costs.length < 2 || effects.length < 2;
}

function reasonOf(error: unknown): Text {
  if (error instanceof NotAvailableError) return error.reason;
  if (error instanceof InputError) return { sv: error.describe("sv"), en: error.describe("en") };
  throw error;
}
