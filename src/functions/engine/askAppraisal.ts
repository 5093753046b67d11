import { NotAvailableError } from "../../core/errors";
import type { SimulationOptions } from "../../core/uncertainty/simulation";
import type { CallContext, CellResult } from "../definition";
import { engineMessages } from "./messages";
import type { AppraisalTables, TableCells } from "../parameters";

/** The part of the functions that reads and computes appraisals: a file of its own, loaded when it is first needed. */
type Engine = typeof import("./engine");
type Question = import("./engine").Question;
type SimulationTable = Parameters<Engine["simulated"]>[2];

/** Puts a question to the appraisal in the tables. `name` and `given` tell it from every other question. */
export async function askAppraisal(
  tables: AppraisalTables,
  name: string,
  given: readonly unknown[],
  question: (engine: Engine) => Question,
): Promise<CellResult> {
  const engine = await loadEngine();
  return engine.answer(tables, JSON.stringify([name, given]), question(engine));
}

/** Lists the problems of the tables. */
export async function askProblems(
  tables: AppraisalTables,
  notMonetised?: TableCells,
): Promise<CellResult> {
  const engine = await loadEngine();
  return engine.problemsIn(tables, notMonetised);
}

/** Simulates the appraisal in the tables; `signal` says that nobody wants the answer any longer. */
export async function askSimulation(
  tables: AppraisalTables,
  options: SimulationOptions,
  tableOf: (engine: Engine) => SimulationTable,
  { signal }: CallContext,
): Promise<CellResult> {
  const engine = await loadEngine();
  return engine.simulated(tables, options, tableOf(engine), signal);
}

/** A failed loading is tried again at the next call. */
async function loadEngine(): Promise<Engine> {
  try {
    return await import(/* webpackChunkName: "calculation" */ "./engine");
  } catch {
    throw new NotAvailableError(engineMessages.notLoaded());
  }
}
