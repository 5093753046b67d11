import type { SimulatedExcel } from "../../support/excel";
import { openExcel } from "../../support/excel";
import { calculate, get } from "../contract/driver";
import { headlessDriver } from "../contract/headlessDriver";
import { registerTestFunctions, testMetadata } from "../fixtures/testFunctions";

const TESTS = { functions: testMetadata, addIn: registerTestFunctions };

describe("where Excel's platforms differ", () => {
  let excel: SimulatedExcel;

  afterEach(() => {
    excel.close();
  });

  it("blank cells arrive as null on the web", async () => {
    excel = await openExcel({ ...TESTS, platform: "OfficeOnline" });
    const driver = headlessDriver(excel);
    const [[json] = []] = await calculate(driver, "A1", [["=SOCINV.RECEIVED(B1,B2:B3,B4,B5)"]]);
    expect(JSON.parse(String(json))).toEqual([null, [[null], [null]], "", 0]);
  });

  it("an older Excel lacks newer parts, and says so", async () => {
    excel = await openExcel({ ...TESTS, sets: "ExcelApi:1.9" });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
  });

  it("office.js knows where it is", async () => {
    excel = await openExcel({ ...TESTS, language: "en-US" });
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.displayLanguage).toBe("en-US");
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  it("results come at office.js's real pace, half a second apart, and are the same", async () => {
    excel = await openExcel({ ...TESTS, pace: "real" });
    const driver = headlessDriver(excel);
    const started = performance.now();
    await calculate(driver, "A1:A3", [[1], ["=SOCINV.PLUSONE(A1)"], ["=SOCINV.PLUSONE(A2)"]]);
    expect(await get(driver, "A3")).toEqual([[3]]);
    expect(performance.now() - started).toBeGreaterThan(500);
  });

  it("what is asked anew is called anew where nothing is remembered", async () => {
    excel = await openExcel({ ...TESTS, remembered: 0 });
    const driver = headlessDriver(excel);
    await calculate(driver, "A1:A2", [[1], ["=SOCINV.PLUSONE(A1)"]]);
    await calculate(driver, "A1", [[2]]);
    await calculate(driver, "A1", [[1]]);
    expect((await driver.traffic()).sent).toBe(3);
  });
});
