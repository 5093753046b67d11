import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  appraisalNames,
  appraisalSheets,
  keyCells,
} from "../../../src/workbook/plan/appraisalSheets";
import { cellName, joinAddress } from "../../../src/workbook/plan/address";
import { inEdition } from "../../../src/workbook/plan/edition";
import type { PlannedSheet } from "../../../src/workbook/plan/workbookPlan";
import { planToXlsx } from "../../../src/workbook/xlsx";
import { appraisalCase } from "../../appraisalCase";
import { oursFor } from "./oursFor";
import { plainRows } from "./plainRows";

/**
 * Writes the bench's case as the whole workbook of the plain edition: as a file for LibreOffice and cell by cell for
 * HyperFormula; with it where each input stands, our figures, and how long we took.
 */
const [folder = ".cache"] = process.argv.slice(2);
const appraisal = appraisalCase();
const names = appraisalNames("sv");
const plan = appraisalSheets(appraisal, names, "sv");
const { sheets } = inEdition(plan, "plain");
const { figure } = keyCells(appraisal, names, "sv");
const horizon = appraisal.horizons.indexOf(appraisal.horizon);

/** Every table cell with a number by the name of its input: "andel som lyckas", "K1 belopp". */
function inputCells({ name, table, cells }: PlannedSheet): readonly (readonly [string, string])[] {
  if (!table) return [];
  const head = new Map<number, string>();
  const firsts = new Map<number, string>();
  for (const { row, column, content } of cells) {
    if (row === table.box.top) head.set(column, String(content).toLowerCase());
    else if (column === 0 && row > table.box.top) firsts.set(row, String(content));
  }
  return cells.flatMap(({ row, column, content }) => {
    const first = firsts.get(row);
    const heading = head.get(column);
    if (first === undefined || heading === undefined || typeof content !== "number") return [];
    const input = heading === "värde" ? first : `${first} ${heading}`;
    return [[input, joinAddress(name, cellName(row, column))] as const];
  });
}

async function write(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "workbook.xlsx"), await planToXlsx(plan, "plain"));
  const formulas = sheets.flatMap(({ cells }) =>
    cells.filter(({ content }) => typeof content === "string" && content.startsWith("=")),
  );
  const [municipality, society] = [0, 2].map((at) => figure("netPresentValue", at, horizon));
  writeFileSync(
    join(folder, "workbook.json"),
    JSON.stringify({
      formulas: formulas.length,
      sheets: plainRows(sheets),
      // The tables' own cells come after the assumptions' rows that only widen them, such as "E3 avklingning".
      inputs: Object.fromEntries(sheets.flatMap(inputCells)),
      results: { kommun: municipality, samhälle: society },
      ours: { kommun: oursFor(appraisal, "kommun"), samhälle: oursFor(appraisal, "samhälle") },
    }),
  );
  process.stdout.write(`${String(formulas.length)} formulas\n`);
}

void write();
