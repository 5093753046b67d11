import {
  appraise,
  problemTable,
  type Calculation,
  type OutputCell,
  type OutputTable,
} from "../../core/appraisal";
import { NotAvailableError } from "../../core/errors";
import { readAppraisal, type Appraisal, type Reading } from "../../core/model";
import type { Decimal } from "../../core/numbers/decimal";
import type { CellResult, ResultCell } from "../definition";
import type { AppraisalTables, TableCells } from "../parameters";
import type { Simulation, SimulationOptions } from "../../core/uncertainty/simulation";
import { RecentAnswers } from "./recentAnswers";
import { RecentTables } from "./recentTables";
import { RecentRuns } from "./recentRuns";
import { modelTables } from "./tableCells";
import { tableError } from "./tableError";

export {
  actorsTable,
  breakEven,
  budgetTable,
  cashFlowTable,
  fiveQuestionsTable,
  keyFigure,
  summaryTable,
  verdictTable,
} from "../../core/appraisal";

export { shownOneWay, shownTornado, shownTwoWay } from "../../core/uncertainty";
export { distributionTable, driversTable, riskTable } from "../../core/uncertainty/simulation";

/** A question to an appraisal in decimal: a figure or a table. */
export type Question = (calculation: Calculation<Decimal>) => number | boolean | OutputTable;

/** As many calculations as a workbook has at once, scenarios and comparisons among them. */
const MOST_TABLES = 8;
const MOST_ANSWERS = 500;

interface Read {
  readonly reading: Reading;
  readonly answers: RecentAnswers<CellResult>;
  readonly runs: RecentRuns;
}

const recent = new RecentTables<Read>(MOST_TABLES, (tables) => ({
  reading: readAppraisal(modelTables(tables)),
  answers: new RecentAnswers(MOST_ANSWERS),
  runs: new RecentRuns(modelTables(tables)),
}));

/** Answers a question about tables. The same tables are read and computed once, and the same question answered once. */
export function answer(tables: AppraisalTables, name: string, question: Question): CellResult {
  const { reading, answers } = recent.of(tables);
  const { appraisal, problems } = reading;
  if (!appraisal) throw tableError(problems);
  return answers.of(name, () => toResult(question(appraise(appraisal))));
}

/** Simulates the appraisal in the tables, and makes a table of it. Functions that ask the same share one run. */
export async function simulated(
  tables: AppraisalTables,
  options: SimulationOptions,
  toTable: (simulation: Simulation, appraisal: Appraisal) => OutputTable,
  signal?: AbortSignal,
): Promise<CellResult> {
  const { reading, runs } = recent.of(tables);
  const { appraisal, problems } = reading;
  if (!appraisal) throw tableError(problems);
  return toResult(toTable(await runs.of(options, signal), appraisal));
}

/** Every problem of the tables, and of the effects without a price where they are given. */
export function problemsIn(tables: AppraisalTables, notMonetised?: TableCells): CellResult {
  const { problems } = notMonetised
    ? readAppraisal(modelTables(tables, notMonetised))
    : recent.of(tables).reading;
  return toResult(problemTable(problems));
}

function toResult(given: number | boolean | OutputTable): CellResult {
  return typeof given === "object" ? given.map((row) => row.map(toCell)) : given;
}

function toCell(cell: OutputCell): ResultCell {
  return typeof cell === "object" && "missing" in cell ? new NotAvailableError(cell.missing) : cell;
}
