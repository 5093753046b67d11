import fc from "fast-check";
import { examples } from "../../../../src/core/examples";
import { writeAppraisal } from "../../../../src/core/model";
import { appraisalNames, appraisalSheets } from "../../../../src/workbook/plan/appraisalSheets";
import { contains } from "../../../../src/workbench/store/boxes";
import {
  boxOf as boxAt,
  overlap,
  splitAddress,
  type Box,
} from "../../../../src/workbook/plan/address";
import type { PlannedCell } from "../../../../src/workbook/plan/sheetPlan";
import {
  longestHint,
  longestList,
  longestRefusal,
  longestTitle,
} from "../../../../src/workbook/plan/validation";
import type { PlannedSheet } from "../../../../src/workbook/plan/workbookPlan";
import { appraisalTables } from "../../../oracle/generateAppraisal";
import { appraisalOf } from "../../support/appraisalInExcel";
import { socinvLevels } from "../../support/socinvLevels";

const jobs = appraisalOf(examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables);

function sheets(appraisal = jobs, language: "sv" | "en" = "sv"): readonly PlannedSheet[] {
  return appraisalSheets(appraisal, appraisalNames(language), language).sheets;
}

function sheetOf(name: string): PlannedSheet {
  return sheets().find((sheet) => sheet.name === name)!;
}

/** The validation of one cell. */
function ruleAt(sheet: PlannedSheet, row: number, column: number) {
  return sheet.validations.find(({ box }) => contains(box, row, column))?.validation;
}

function columnOf(sheet: PlannedSheet, header: string): number {
  return sheet.cells.find(({ row, content }) => row === 3 && content === header)!.column;
}

const any = fc.constantFrom(...examples.flatMap(({ cases }) => cases.map(({ tables }) => tables)));
const everyPlan = fc.oneof(any, appraisalTables).map((tables) => sheets(appraisalOf(tables)));

/** Each plan takes about a second. */
const numRuns = 12;

function boxOf({ row, column, spill }: PlannedCell): Box {
  const { rows, columns } = spill ?? { rows: 1, columns: 1 };
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

describe("the sheets of any appraisal", () => {
  it("give every input cell a number format, and every cell of a table a place in it", () => {
    fc.assert(
      fc.property(everyPlan, (all) => {
        for (const { cells, table } of all) {
          for (const { row, column, role, numberFormat } of cells) {
            if (role === "input") expect(numberFormat).toBeDefined();
            if (table && row >= table.box.top) expect(contains(table.box, row, column)).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  it("plan no cell twice", () => {
    fc.assert(
      fc.property(everyPlan, (all) => {
        for (const { name, cells } of all) {
          const places = cells.map(({ row, column }) => `${name} ${String(row)} ${String(column)}`);
          const seen = new Set<string>();
          expect(places.filter((place) => seen.size === seen.add(place).size)).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  it("keep to what Excel takes of words and lists", () => {
    fc.assert(
      fc.property(everyPlan, (all) => {
        for (const { validation } of all.flatMap(({ validations }) => validations)) {
          const { hint, refusal, rule } = validation;
          expect(hint?.title.length ?? 0).toBeLessThanOrEqual(longestTitle);
          expect(hint?.text.length ?? 0).toBeLessThanOrEqual(longestHint);
          expect(refusal?.text.length ?? 0).toBeLessThanOrEqual(longestRefusal);
          if (rule?.kind === "list") {
            expect(rule.items.join(",").length).toBeLessThanOrEqual(longestList);
            expect(rule.items.every((item) => !item.includes(","))).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  it("leave room for what spills: on no other cell's content, on no other spill, on no merged cell", () => {
    fc.assert(
      fc.property(everyPlan, (all) => {
        for (const { name, cells, merges = [] } of all) {
          const spills = cells.flatMap((cell) =>
            cell.spill ? [{ ...cell, box: boxOf(cell) }] : [],
          );
          const filled = cells.filter(({ content }) => content !== "");
          const taken = spills.flatMap(({ row, column, box }, at) => [
            ...filled.filter(
              (cell) =>
                contains(box, cell.row, cell.column) &&
                (cell.row !== row || cell.column !== column),
            ),
            ...spills.slice(at + 1).filter((other) => overlap(box, other.box)),
            ...merges.filter((merged) => overlap(box, merged)),
          ]);
          expect([name, taken]).toEqual([name, []]);
        }
      }),
      { numRuns },
    );
  });

  it("have charts of cells that the plan fills, on sheets that it has", () => {
    fc.assert(
      fc.property(everyPlan, (all) => {
        for (const { series } of all.flatMap(({ charts = [] }) => charts))
          for (const { values, categories } of series)
            for (const address of [values, categories]) {
              const { sheet, cells } = splitAddress(address);
              const planned = all.find(({ name }) => name === sheet)?.cells ?? [];
              const box = boxAt(cells)!;
              expect(planned.some(({ row, column }) => contains(box, row, column))).toBe(true);
            }
      }),
      { numRuns },
    );
  });

  it("build no more than two levels of SOCINV functions on each other", () => {
    for (const { cases } of examples) {
      const plan = appraisalSheets(appraisalOf(cases[0].tables), appraisalNames("sv"), "sv");
      expect(socinvLevels(plan)).toBeGreaterThanOrEqual(1);
      expect(socinvLevels(plan)).toBeLessThanOrEqual(2);
    }
  });

  it("have no two validations on one cell", () => {
    for (const { validations } of sheets())
      for (const [at, { box }] of validations.entries())
        expect(validations.slice(at + 1).some((other) => overlap(box, other.box))).toBe(false);
  });
});

describe("the validation of docs/tables.md", () => {
  it.each([
    ["Deltagare", "År", { kind: "whole", least: 1900, most: 2999 }],
    ["Deltagare", "Antal", { kind: "decimal", least: 0 }],
    ["Deltagare", "Andel som lyckas", { kind: "decimal", least: 0, most: 1 }],
    ["Kostnader", "Slag", { kind: "list", items: ["engång", "per år", "per deltagare"] }],
    ["Effekter", "Slag", { kind: "list", items: ["real", "inkomst", "transferering", "skatt"] }],
    ["Effekter", "Fördröjning", { kind: "whole", least: 0, most: 1000 }],
    ["Effekter", "Varaktighet", { kind: "whole", least: 0, most: 1000 }],
    ["Effekter", "Dödvikt", { kind: "decimal", least: 0, most: 1 }],
    ["Effekter", "Steg", { kind: "decimal", least: 0 }],
    ["Effekter", "Evidensgrad", { kind: "whole", least: 0, most: 6 }],
    [
      "Effekter utan pris",
      "Riktning och storlek",
      { kind: "list", items: ["−−−", "−−", "−", "0", "+", "++", "+++"] },
    ],
    ["Effekter", "Källa", undefined],
  ])("%s, %s", (name, header, rule) => {
    const sheet = sheetOf(name);
    expect(ruleAt(sheet, 4, columnOf(sheet, header))?.rule).toEqual(rule);
  });

  it("offers the appraisal's own actors first, and lets another name through after a question", () => {
    const sheet = sheetOf("Kostnader");
    const validation = ruleAt(sheet, 4, columnOf(sheet, "Aktör"))!;
    expect(validation.answer).toBe("ask");
    expect(validation.rule).toMatchObject({ kind: "list" });
    const { items } = validation.rule as { items: readonly string[] };
    expect(items[0]).toBe("Arbetsmarknadsnämnden");
    expect(items).toContain("Försäkringskassan");
  });

  it("keeps an id unique over costs and effects", () => {
    const sheet = sheetOf("Effekter");
    expect(ruleAt(sheet, 4, 0)?.rule).toEqual({
      kind: "custom",
      formula: "=COUNTIF($A:$A,A5)+COUNTIF(Kostnader!$A:$A,A5)=1",
    });
  });

  it("goes by the key in Antaganden", () => {
    const sheet = sheetOf("Antaganden");
    const rowOf = (key: string) => sheet.cells.find(({ content }) => content === key)!.row;
    expect(ruleAt(sheet, rowOf("startår"), 1)?.rule).toMatchObject({ kind: "whole" });
    expect(ruleAt(sheet, rowOf("andel som lyckas"), 1)?.rule).toEqual({
      kind: "decimal",
      least: 0,
      most: 1,
    });
    expect(ruleAt(sheet, rowOf("namn"), 1)).toMatchObject({ answer: "stop", hint: {} });
    expect(ruleAt(sheet, rowOf("namn"), 1)?.rule).toBeUndefined();
  });
});

describe("what stands in the cells", () => {
  it("is the tables as the core writes them, the header in the fourth row", () => {
    const tables = writeAppraisal(jobs, "en");
    const assumptions = sheets(jobs, "en").find(({ name }) => name === "Assumptions");
    expect(assumptions?.table).toEqual({
      name: "Assumptions",
      box: { top: 3, left: 0, bottom: 3 + tables.assumptions.length - 1, right: 8 },
    });
    const header = assumptions!.cells.filter(({ row }) => row === 3).map(({ content }) => content);
    expect(header).toEqual(tables.assumptions[0]);
  });

  it("is a formula where low and high are the value, so that a new value takes them along", () => {
    const sheet = sheetOf("Kostnader");
    const [low, amount] = [columnOf(sheet, "Lågt"), columnOf(sheet, "Belopp")];
    const at = (column: number) =>
      sheet.cells.find((cell) => cell.row === 4 && cell.column === column)?.content;
    expect(at(amount)).toBe(90_000);
    expect(at(low)).toBe("=F5");
  });

  it("is never taken for a formula, a number or a date where it is a text", () => {
    const sheet = sheetOf("Effekter utan pris");
    const size = sheet.cells.find(({ row, column }) => row === 4 && column === 2);
    expect(size).toMatchObject({ content: "'++", numberFormat: "@" });
    const assumptions = sheetOf("Antaganden");
    expect(assumptions.cells.some(({ content }) => content === "'1; 4; 5; 25")).toBe(true);
  });
});
