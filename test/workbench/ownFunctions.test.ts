import type { SimulatedExcel } from "../support/excel";
import { openExcel } from "../support/excel";
import type { Driver } from "./contract/driver";
import { calculate } from "./contract/driver";
import { headlessDriver } from "./contract/headlessDriver";

describe("SOCINV's own functions in the simulated Excel", () => {
  let excel: SimulatedExcel;
  let driver: Driver;

  const open = async (language: "sv-SE" | "en-US"): Promise<void> => {
    excel = await openExcel({ language });
    driver = headlessDriver(excel);
  };

  afterEach(() => {
    excel.close();
  });

  // −580 000, then 250 000 × 8 at 3.5 %: printed in docs/method.md section 8.
  it("give the printed net present value", async () => {
    await open("sv-SE");
    const flows = [-580_000, ...Array.from({ length: 8 }, () => 250_000)].map((flow) => [flow]);
    await calculate(driver, "B2:B10", flows);
    const [[value] = []] = await calculate(driver, "A1", [["=SOCINV.NPV(3.5%,B2:B10)"]]);
    expect(value).toBeCloseTo(1_138_488.88, 2);
  });

  it.each([
    ["sv-SE", /3,5\s%/],
    ["en-US", /3\.5%/],
  ] as const)("say in Excel's language (%s) what to write", async (language, remedy) => {
    await open(language);
    expect(await calculate(driver, "A1", [["=SOCINV.NPV(3.5,B2:B10)"]])).toEqual([["#VALUE!"]]);
    expect(await driver.messageOf("A1")).toMatch(remedy);
  });
});
