import { examples } from "../../../src/core/examples";
import { readAppraisal, writeAppraisal, type Tables } from "../../../src/core/model";
import { collectFile, type CollectedFile } from "../../../src/workbook/collect";
import { plainDetails } from "../../../src/workbook/fileDetails";
import { appraisalNames, tableIds } from "../../../src/workbook/plan/appraisalSheets";
import { tableSheet } from "../../../src/workbook/plan/appraisalSheets/tableSheet";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";
import { lockPlan } from "../../../src/workbook/template/lockPlan";
import { locksOf } from "../../../src/workbook/template/locksOf";
import { locksIn, rememberLocks } from "../../../src/workbook/template/rememberLocks";
import { openFile, planToXlsx } from "../../../src/workbook/xlsx";
import { withCell } from "../../support/files/badFiles";
import { savedAgain } from "../../support/recalculate";

const { appraisal } = readAppraisal(
  examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables,
);
const tables: Required<Tables> = writeAppraisal(appraisal!, "sv");
const names = appraisalNames("sv");
const locks = locksOf(tables, { rate: true, prices: true, unitValues: true });
const plan: WorkbookPlan = {
  sheets: tableIds.map((id) => tableSheet(id, tables, names, "sv")),
  shown: names.sheets.assumptions,
  formatVersion: 1,
};
const locked = lockPlan(plan, names, tables, locks, { organisation: "Ekonomi", language: "sv" });

const template = (): Promise<Uint8Array> =>
  planToXlsx(locked, "plain", { ...plainDetails, remembered: rememberLocks(locks) });

test("Rate, price year, index and every unit value that is filled in are locked", () => {
  expect(locks.map(({ row, column }) => `${row} ${column}`)).toEqual(
    expect.arrayContaining(["diskonteringsränta value", "prisår value", "E1 unitValue"]),
  );
  expect(locks.map(({ row }) => row)).not.toContain("andel som lyckas");
});

test("Locks are remembered by the file, and understood when they come back", async () => {
  expect(locksIn(openFile(await template()).remembered)).toEqual(locks);
  expect(
    locksIn(
      new Map([
        ["socinv.lock.1", "inget"],
        ["socinv.lock.2", '["costs","K1"]'],
      ]),
    ),
  ).toEqual([]);
});

test("LibreOffice keeps the locks when it saves the file", async () => {
  const saved = savedAgain(new Map([["mall", await template()]])).get("mall");
  expect(saved && locksIn(saved.remembered)).toEqual(locks);
});

test("A locked cell refuses every entry, and no cell has two validations", () => {
  for (const { validations } of locked.sheets) {
    const cells = validations.flatMap(({ box }) =>
      Array.from(
        { length: box.bottom - box.top + 1 },
        (_, at) => `${String(box.left)}:${String(box.top + at)}`,
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
  }
  const refusals = locked.sheets.flatMap(({ validations }) =>
    validations.filter(({ validation }) => validation.refusal?.text === "Låst av Ekonomi."),
  );
  expect(refusals).toHaveLength(locks.length);
});

test("What is left of a validation below a locked cell is written for its own first cell", () => {
  const effects = locked.sheets.find(({ name }) => name === "Effekter")!;
  const custom = effects.validations.filter(({ validation }) => validation.rule?.kind === "custom");
  for (const { box, validation } of custom) {
    if (validation.rule?.kind !== "custom" || validation.rule.formula === "=FALSE") continue;
    expect(validation.rule.formula).toContain(String(box.top + 1));
  }
});

const problemsOf = (file: CollectedFile): readonly string[] =>
  file.group === "toMend" ? file.problems.map(({ cell, text }) => `${cell ?? ""} ${text.sv}`) : [];

test("A returned template is ready when its locked values stand, and says by cell when one was changed", async () => {
  const bytes = await template();
  expect(collectFile("mall.xlsx", bytes).group).toBe("ready");
  const row = tables.assumptions.findIndex(([key]) => key === "diskonteringsränta");
  const cell = `B${String(row + 4)}`;
  const changed = withCell(bytes, "xl/worksheets/sheet1.xml", cell, "n", "<v>0.01</v>");
  expect(problemsOf(collectFile("mall.xlsx", changed))).toContain(
    `Antaganden!${cell} diskonteringsränta är låst till 0,035 av ekonomiavdelningen men har ändrats till 0,01. Skriv tillbaka 0,035.`,
  );
});
