import fc from "fast-check";
import { examples } from "../../../src/core/examples";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import type { PlannedCell } from "../../../src/workbook/plan/sheetPlan";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";
import { planToXlsx, type OpenedFile } from "../../../src/workbook/xlsx";
import { appraisalTables } from "../../oracle/generateAppraisal";
import { recalculate } from "../../support/recalculate";
import { appraisalOf } from "../support/appraisalInExcel";
import { withSpreads } from "../support/withSpreads";

const GENERATED = 6;

/** Every worked example, one of them in English, some that nobody thought of, and some where everything is uncertain. */
const cases = [
  ...examples.map(({ id, cases: [first] }) => [id, first.tables] as const),
  ...fc
    .sample(appraisalTables, GENERATED)
    .map((tables, at) => [`generated ${String(at)}`, tables] as const),
  ...[...fc.sample(appraisalTables, 2), examples[0]!.cases[0].tables].map(
    (tables, at) =>
      [`uncertain ${String(at)}`, withSpreads(tables, { low: 0.5, high: 1.5 })] as const,
  ),
];

function planOf(id: string, tables: (typeof cases)[number][1]): WorkbookPlan {
  const language = id === "jobbprojekt" ? "en" : "sv";
  return appraisalSheets(appraisalOf(tables), appraisalNames(language), language);
}

/** Cells of the plain edition whose value is another once LibreOffice has worked everything out. */
function unlike(plan: WorkbookPlan, file: OpenedFile): readonly string[] {
  return plan.sheets.flatMap(({ name, cells }) => {
    const found = file.sheets.find((sheet) => sheet.name === name)?.cells;
    return cells.flatMap((cell) => {
      const actual = found?.get(cell.row)?.get(cell.column)?.value ?? "";
      const isDated = cell.plain !== undefined && !String(cell.plain).startsWith("=");
      const expected = isDated ? cell.plain : cell.value;
      if (expected === undefined || isSame(actual, expected)) return [];
      return [
        `${name} ${String(cell.row)}, ${String(cell.column)}: ${String(actual)}, not ${String(expected)}`,
      ];
    });
  });
}

function isSame(actual: unknown, expected: NonNullable<PlannedCell["value"]>): boolean {
  if (typeof expected === "string")
    return asWritten(String(actual)) === asWritten(expected.replace(/^'/, ""));
  if (typeof expected !== "number") return actual === expected;
  const tolerance = Math.max(0.005, 1e-9 * Math.abs(expected));
  return typeof actual === "number" && Math.abs(actual - expected) <= tolerance;
}

/** A number within a text has the decimal mark of the reader's language. */
const asWritten = (text: string): string => text.replace(/(\d),(\d)/g, "$1.$2");

describe("the plain edition recalculated from scratch by LibreOffice", () => {
  it("has the values of the plan in every cell, and no error", async () => {
    const plans = new Map(cases.map(([id, tables]) => [id, planOf(id, tables)]));
    const files = new Map<string, Uint8Array>();
    for (const [id, plan] of plans) files.set(id, await planToXlsx(plan, "plain"));
    const recalculated = recalculate(files);
    for (const [id, plan] of plans) {
      const file = recalculated.get(id)!;
      expect([id, unlike(plan, file)]).toEqual([id, []]);
      const errors = file.sheets.flatMap(({ name, cells }) =>
        [...cells].flatMap(([row, columns]) =>
          [...columns].flatMap(([column, { isError }]) =>
            isError ? [`${name} ${String(row)}, ${String(column)}`] : [],
          ),
        ),
      );
      expect([id, errors]).toEqual([id, []]);
    }
  }, 600_000);
});
