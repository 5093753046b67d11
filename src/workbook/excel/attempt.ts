import type { Outcome } from "../port";
import { toProblem, type ProblemByCode } from "./toProblem";

/** Runs a request in Excel and turns whatever goes wrong into a problem with words, here and nowhere else. */
export async function attempt<Value>(
  work: (context: Excel.RequestContext) => Promise<Outcome<Value>>,
  special?: ProblemByCode,
): Promise<Outcome<Value>> {
  try {
    return await Excel.run(work);
  } catch (error) {
    return { ok: false, problem: toProblem(error, special) };
  }
}

/**
 * As `attempt`, for requests that use a range in no more than one of them. Excel.run would have Excel keep every range
 * that is named, and would ask it in a request of its own to forget them all.
 */
export async function attemptWriting<Value>(
  work: (context: Excel.RequestContext) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await work(new Excel.RequestContext());
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}
