import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, typeInto, valuesOf } from "../support/workbench";

describe("the example that the workbench opens with", () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.evaluate(() => window.workbench.idle());
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  // Printed: docs/method.md section 8.
  it.each([
    ["Eskilstuna", 6, 139, 2_189_250_000],
    ["Flen", 7, 19, 299_250_000],
    ["Skövde", 8, 69, 1_086_750_000],
  ])("gives the published cost of exclusion of %s", async (name, row, persons, cost) => {
    const line = String(row);
    expect(await valuesOf(workbench.page, `A${line}`)).toEqual([[name]]);
    expect(await valuesOf(workbench.page, `E${line}:F${line}`)).toEqual([[persons, cost]]);
    expect(await valuesOf(workbench.page, `I${line}`)).toEqual([["Ja"]]);
  });

  it("gives the printed net present value, and in every measure what Excel's own functions give", async () => {
    const measures = await valuesOf(workbench.page, "A18:C20");
    expect(measures.map(([name]) => name)).toEqual([
      "Nettonuvärde",
      "Internränta (IRR)",
      "Återbetalningstid",
    ]);
    expect(measures[0]?.[1]).toBeCloseTo(1_138_488.88, 2);
    for (const [, ours, native] of measures) expect(ours).toBeCloseTo(Number(native), 6);
  });

  it("shows amounts as Swedes write them", async () => {
    const [[shown = ""] = []] = await workbench.page.evaluate(() => window.workbench.text("B18"));
    expect(shown.replace(/\s/g, " ")).toBe("1 138 488,88 kr");
  });

  it("follows when an input is changed", async () => {
    await typeInto(workbench.page, "B7", "296");
    // 296 × 12.8 % is 37.888, so 38 persons.
    expect(await valuesOf(workbench.page, "E7:F7")).toEqual([[38, 38 * 15_750_000]]);
    expect(await valuesOf(workbench.page, "I7")).toEqual([["Nej"]]);
  });

  it("asks nothing of any other machine, and keeps to its content policy", () => {
    expect(workbench.leaks).toEqual([]);
  });
});
