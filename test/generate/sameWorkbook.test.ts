import { sameWorkbook } from "../../src/generate/sameWorkbook";
import { planToXlsx } from "../../src/workbook/xlsx";
import { withCell } from "../support/files/badFiles";
import { smallPlan } from "../workbook/xlsx/smallPlan";

const sheet = "xl/worksheets/sheet2.xml";

test("A file is the same as itself, and as one whose values differ in their last digit only", async () => {
  const file = await planToXlsx(smallPlan, "plain");
  const cell = (value: string): Uint8Array => withCell(file, sheet, "C7", "n", `<v>${value}</v>`);
  expect(sameWorkbook(file, await planToXlsx(smallPlan, "plain"))).toBe(true);
  expect(sameWorkbook(cell("0.6666666666666666"), cell("0.6666666666666667"))).toBe(true);
  expect(sameWorkbook(cell("0.6666666666666666"), cell("0.66666666"))).toBe(false);
  expect(sameWorkbook(file, await planToXlsx(smallPlan, "addIn"))).toBe(false);
  expect(sameWorkbook(file, await planToXlsx({ ...smallPlan, title: "En annan" }, "plain"))).toBe(
    false,
  );
});
