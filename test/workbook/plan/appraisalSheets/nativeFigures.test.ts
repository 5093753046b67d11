import fc from "fast-check";
import { examples } from "../../../../src/core/examples";
import type { Tables } from "../../../../src/core/model";
import type { Language } from "../../../../src/core/text";
import {
  appraisalNames,
  appraisalSheets,
  keyCells,
} from "../../../../src/workbook/plan/appraisalSheets";
import { boxOf, splitAddress } from "../../../../src/workbook/plan/address";
import type { PlannedCell } from "../../../../src/workbook/plan/sheetPlan";
import type { WorkbookPlan } from "../../../../src/workbook/plan/workbookPlan";
import { appraisalTables } from "../../../oracle/generateAppraisal";
import { appraisalOf } from "../../support/appraisalInExcel";
import { differencesFromCore } from "../../support/nativeFigures";

const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;

function planOf(tables: Tables, language: Language): WorkbookPlan {
  return appraisalSheets(appraisalOf(tables), appraisalNames(language), language);
}

function cellAt(
  plan: WorkbookPlan,
  sheet: string,
  row: number,
  column: number,
): PlannedCell | undefined {
  const { cells } = plan.sheets.find(({ name }) => name === sheet)!;
  return cells.find((cell) => cell.row === row && cell.column === column);
}

const shownIn = (plan: WorkbookPlan) => {
  const bySheet = new Map(
    plan.sheets.map(({ name, cells }) => [
      name,
      new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell])),
    ]),
  );
  return (sheet: string, row: number, column: number): unknown => {
    const cell = bySheet.get(sheet)?.get(`${String(row)},${String(column)}`);
    return cell?.value ?? cell?.content;
  };
};

function differences(tables: Tables, language: Language): readonly string[] {
  const appraisal = appraisalOf(tables);
  const plan = planOf(tables, language);
  return differencesFromCore(
    appraisal,
    appraisal,
    appraisalNames(language),
    language,
    shownIn(plan),
  );
}

describe("the native formulas of the sheets", () => {
  const worked = examples.map(({ id, cases }) => [id, cases[0].tables] as const);
  it.each(worked)("give the core's figures: %s", (_, tables) => {
    expect(differences(tables, "sv")).toEqual([]);
  });

  it("give them in English too", () => {
    expect(differences(jobs, "en")).toEqual([]);
  });

  it("give the core's figures for any appraisal", () => {
    fc.assert(
      fc.property(appraisalTables, (tables) => {
        expect(differences(tables, "sv")).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }, 240_000);

  it("show no error, and a number format on every computed number", () => {
    for (const { name, cells } of planOf(jobs, "sv").sheets)
      for (const { value, numberFormat, row, column } of cells) {
        const place = `${name} ${String(row)}, ${String(column)}`;
        if (typeof value === "string") expect(`${place} ${value}`).not.toMatch(/ #[NVDR]/);
        if (typeof value === "number")
          expect(`${place} ${String(numberFormat)}`).not.toContain("undefined");
      }
  });

  it("use no function that is volatile, and none that older spreadsheets lack", () => {
    const formulas = planOf(jobs, "sv")
      .sheets.flatMap(({ cells }) => cells)
      .map(({ content, plain }) => String(plain ?? content))
      .filter((content) => content.startsWith("="));
    const banned =
      /\b(?:OFFSET|INDIRECT|NOW|TODAY|RAND|LET|LAMBDA|FILTER|SORT|UNIQUE|XLOOKUP|TEXTSPLIT|TAKE|DROP)\(/;
    expect(formulas.filter((formula) => banned.test(formula))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  });

  it("are where charts and other sheets are told to look", () => {
    const appraisal = appraisalOf(jobs);
    const plan = planOf(jobs, "sv");
    const keys = keyCells(appraisal, appraisalNames("sv"), "sv");
    const first = (address: string): unknown => {
      const { sheet, cells } = splitAddress(address);
      const box = boxOf(cells)!;
      const cell = cellAt(plan, sheet!, box.top, box.left);
      return cell?.value ?? cell?.content;
    };
    expect(first(keys.years)).toBe(appraisal.startYear);
    expect(first(keys.discountFactors)).toBe(1);
    expect(first(keys.horizonYears)).toBe(appraisal.horizons[0]);
    expect(first(keys.horizon)).toBe(appraisal.horizon);
    expect(String(first(keys.verdict))).toContain("Lönsamt");
    expect(first(keys.figure("answer", 0, 0))).toBe("Nej");
    expect(typeof first(keys.municipalityCurve)).toBe("number");
    expect(typeof first(keys.actorsNow.values)).toBe("number");
  });
});
