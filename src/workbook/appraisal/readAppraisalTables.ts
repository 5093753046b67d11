import { FORMAT_VERSION, migrateTables, type Table, type Tables } from "../../core/model";
import { tableNames } from "../../core/model/schema/tableColumns";
import { appraisalNames, tableIds, type AppraisalNames } from "../plan/appraisalSheets";
import type { Outcome, Rows, WorkbookPort } from "../port";
import { problem } from "../problems";
import { appraisalTableNames } from "./appraisalTableNames";

/** The five tables of the workbook's appraisal as they stand now, hand edits included; the first appraisal unless another is named. */
export async function readAppraisalTables(
  port: Pick<WorkbookPort, "namesInUse" | "readTables">,
  wanted?: AppraisalNames["tables"],
): Promise<Outcome<Tables>> {
  const inUse = await port.namesInUse();
  if (!inUse.ok) return inUse;
  const names = wanted ?? appraisalTableNames(inUse.value.tables)[0] ?? appraisalNames("sv").tables;
  const read = await port.readTables(Object.values(names));
  if (!read.ok) return read;
  const { version, tables } = read.value;
  if (version !== undefined && version > FORMAT_VERSION)
    return { ok: false, problem: problem("newerFormat", String(version)) };
  const missing = tableIds.filter((id) => id !== "notMonetised" && !tables.has(names[id]));
  if (missing.length > 0)
    return {
      ok: false,
      problem: problem("noAppraisal", missing.map((id) => names[id]).join(", ")),
    };
  return { ok: true, value: migrateTables(found(names, tables), version) };
}

function found(names: AppraisalNames["tables"], tables: ReadonlyMap<string, Rows>): Tables {
  const table = (id: keyof typeof tableNames): Table => asTable(tables.get(names[id]) ?? []);
  return {
    assumptions: table("assumptions"),
    participants: table("participants"),
    costs: table("costs"),
    effects: table("effects"),
    ...(tables.has(names.notMonetised) && { notMonetised: table("notMonetised") }),
  };
}

/** A blank cell arrives as an empty text. */
function asTable(rows: Rows): Table {
  return rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
}
