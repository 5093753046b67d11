import type { Appraisal } from "./appraisal";
import { AssumptionSet } from "./build/assumptionSet";
import { buildRegistry } from "./build/buildActors";
import { buildAppraisal } from "./build/buildAppraisal";
import { buildFinancing } from "./build/buildFinancing";
import { checkAppraisal } from "./checks/checkAppraisal";
import { ProblemList } from "./collectErrors";
import { tableMessages } from "./messages";
import type { Problem } from "./problem";
import { readAssumptions } from "./read/readAssumptions";
import { readCohorts } from "./read/readCohorts";
import { readCosts } from "./read/readCosts";
import { readEffects } from "./read/readEffects";
import { readNotMonetised } from "./read/readNotMonetised";
import { tableRows } from "./read/tableRows";
import { libraryReferences } from "./libraryReferences";
import type { References } from "./references";
import { tableNames } from "./schema/tableColumns";
import type { TableId, Tables } from "./tables";

/** An appraisal as read. There is none where a problem is an error; warnings and notes do not stand in the way. */
export interface Reading {
  readonly appraisal?: Appraisal;
  /** In the order of the tables and of their rows. */
  readonly problems: readonly Problem[];
}

/** Reads an appraisal from its tables and lists every problem there is. The format stands in docs/tables.md. */
export function readAppraisal(tables: Tables, references: References = libraryReferences): Reading {
  const problems = new ProblemList();
  const rowsOf = (id: TableId) => {
    const table = tables[id];
    if (table && table.length > 0) return tableRows(table, id, problems);
    if (id !== "notMonetised")
      problems.error({ table: id }, tableMessages.tableMissing(tableNames[id]));
    return [];
  };
  const assumptions = readAssumptions(rowsOf("assumptions"));
  const set = new AssumptionSet(assumptions, problems);
  const actors = buildRegistry(set);
  const cohorts = readCohorts(rowsOf("participants"));
  const costs = readCosts(rowsOf("costs"), actors);
  const effects = readEffects(rowsOf("effects"), actors);
  const notMonetised = readNotMonetised(rowsOf("notMonetised"));
  const rows = { assumptions, cohorts, costs, effects };
  const financing = buildFinancing(set, actors);
  const appraisal = buildAppraisal(
    rows,
    set,
    actors,
    financing.map(({ value }) => value),
    notMonetised,
    references,
    problems,
  );
  checkAppraisal(appraisal, rows, financing, set, problems);
  const listed = sorted(problems.problems);
  return problems.hasErrors ? { problems: listed } : { appraisal, problems: listed };
}

const tableOrder = Object.keys(tableNames) as readonly TableId[];

function sorted(problems: readonly Problem[]): readonly Problem[] {
  const place = ({ table, row = 0 }: Problem) => [tableOrder.indexOf(table), row] as const;
  return [...problems].sort((first, second) => {
    const [firstTable, firstRow] = place(first);
    const [secondTable, secondRow] = place(second);
    return firstTable - secondTable || firstRow - secondRow;
  });
}
