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
