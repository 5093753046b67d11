import { openFile, planToXlsx } from "../../../src/workbook/xlsx";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { filledCells } from "../../support/filledCells";
import { loadFile, valuesNow } from "../../support/loadFile";
import { smallPlan } from "./smallPlan";

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterAll(() => {
  excel.close();
});

test("The edition with the add-in, opened where the add-in is, comes to the values that the file holds", async () => {
  const file = openFile(await planToXlsx(smallPlan, "addIn"));
  await loadFile(file);
  await excel.idle();
  const now = await valuesNow(file);
  const cells = [...filledCells(file)];
  expect(cells.length).toBeGreaterThan(15);
  for (const [address, { value }] of cells)
    expect([address, now.get(address)]).toEqual([address, value]);
});
