import { examples } from "../../src/core/examples";
import { appraisalNames, appraisalSheets } from "../../src/workbook/plan/appraisalSheets";
import { excelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { openExcel } from "../support/excel";
import { appraisalOf, valueOf, watchNothing } from "../workbook/support/appraisalInExcel";
import { writeFileSync, appendFileSync } from "node:fs";
const log = (...x: unknown[]) => appendFileSync("/tmp/p2/time.log", x.map(String).join(" ") + "\n");
it("times", async () => {
  writeFileSync("/tmp/p2/time.log", "");
  const excel = await openExcel();
  const id = process.env.EX ?? "jobbprojekt";
  const tables = examples.find((e) => e.id === id)!.cases[0].tables;
  const whole = appraisalSheets(appraisalOf(tables), appraisalNames("sv"), "sv");
  const only = process.env.ONLY?.split(",");
  const plan = only ? { ...whole, sheets: whole.sheets.filter((s) => s.table || only.includes(s.name)), shown: "Antaganden", names: [] } : whole;
  let t = Date.now();
  const lap = (what: string) => { log(what, Date.now() - t); t = Date.now(); };
  valueOf(await excelWorkbook.addSheets(plan, { ...watchNothing, progress: (s) => lap("before " + s) }));
  lap("added");
  await excel.idle(); lap("idle");
  const { store } = excel.host;
  const at = (name: string, r: number, c: number) => store.read(store.sheets().find((s) => s.name === name)!.id, { top: r, bottom: r, left: c, right: c })[0]![0]!.value;
  for (const s of plan.sheets) { const filled = s.cells.filter((c) => typeof c.content === "string" && c.content.startsWith("=")); log(s.name, filled.length, "formulas; null:", filled.filter((c) => at(s.name, c.row, c.column) === null).length); }
  // one edit
  const sheet = store.sheets().find((s) => s.name === "Effekter")!.id;
  for (let i = 0; i < 3; i++) {
    t = Date.now();
    store.write(sheet, { top: 4, bottom: 4, left: 5, right: 5 }, [[{ value: 300000 + i }]]); store.flush();
    await store.calculated(); lap("calculated"); await excel.idle(); lap("edit idle");
  }
  excel.close();
}, 600000);
