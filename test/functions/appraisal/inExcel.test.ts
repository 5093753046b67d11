import { exampleTables } from "../../../src/functions/exampleTables";
import type { SimulatedExcel } from "../../support/excel";
import { openExcel } from "../../support/excel";
import type { Driver } from "../../workbench/contract/driver";
import { calculate, get } from "../../workbench/contract/driver";
import { headlessDriver } from "../../workbench/contract/headlessDriver";

const TABLES = "Antaganden[#All],Deltagare[#All],Kostnader[#All],Effekter[#All]";

/** Puts the example's tables on the first sheet as tables of Excel, in columns far from the answers. */
async function putTables(driver: Driver): Promise<void> {
  const names = ["Antaganden", "Deltagare", "Kostnader", "Effekter"];
  await driver.run(
    (given) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (const { name, corner, cells } of given) {
          const range = sheet
            .getRange(corner)
            .getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
          range.values = cells;
          sheet.tables.add(range, true).name = name;
        }
        await context.sync();
      }),
    exampleTables.map((cells, place) => ({
      name: names[place] ?? "",
      corner: ["AA1", "AE1", "AI1", "AP1"][place] ?? "",
      cells: cells.map((row) => [...row]),
    })),
  );
}

describe("the appraisal functions in the simulated Excel", () => {
  let excel: SimulatedExcel;
  let driver: Driver;

  const open = async (options: Parameters<typeof openExcel>[0]): Promise<void> => {
    excel = await openExcel(options);
    driver = headlessDriver(excel);
    await putTables(driver);
  };

  afterEach(() => {
    excel.close();
  });

  it.each(["PC", "OfficeOnline"] as const)(
    "spill from structured references (%s)",
    async (platform) => {
      await open({ platform });
      await calculate(driver, "A1", [[`=SOCINV.SUMMARY(${TABLES})`]]);
      // −200 000 + 100 000 · 1.952 and, within the term, · 0.8
      expect(await get(driver, "A1:D3")).toEqual([
        ["Perspektiv", "Mått", "3\u00a0år (2027–2030)", "Mandatperioden (2027–2028)"],
        ["kommun", "nettonuvärde", -4800, -120_000],
        ["kommun", "nuvärde av effekter", 195_200, 80_000],
      ]);
      await calculate(driver, "H1", [[`=SOCINV.CASHFLOW(${TABLES},"kommun","kassa")`]]);
      expect(await get(driver, "H1:L2")).toEqual([
        ["Aktör", 2027, 2028, 2029, 2030],
        ["Socialnämnden", -200_000, 50_000, 50_000, 50_000],
      ]);
    },
  );

  it("follow an edit of a table's cell, all of them", async () => {
    await open({});
    await calculate(driver, "A1", [[`=SOCINV.ACTORS(${TABLES})`]]);
    await calculate(driver, "A10", [[`=SOCINV.VERDICT(${TABLES})`]]);
    await calculate(driver, "A20", [[`=SOCINV.BREAKEVEN(${TABLES},"K1")`]]);
    await calculate(driver, "AL2", [[100_000]]);
    expect(await get(driver, "A3:B3")).toEqual([["Socialnämnden", 95_200]]);
    expect(await get(driver, "A11:C12")).toEqual([
      ["Kommunen", "Ja", 95_200],
      ["Samhället", "Ja", 485_600],
    ]);
    const [[most] = []] = await get(driver, "A20");
    expect(most).toBeCloseTo(195_200, 2);
  });

  it("show #N/A with its reason in a spill, and the first error with its cell", async () => {
    await open({ language: "en-US" });
    await calculate(driver, "A1", [[`=SOCINV.FIVEQUESTIONS(${TABLES})`]]);
    expect(await get(driver, "B6:D6")).toEqual([["5 So many must succeed", 5, "#N/A"]]);
    await calculate(driver, "AL2", [["=NA()"]]);
    expect(await get(driver, "A1")).toEqual([["#VALUE!"]]);
    expect(await driver.messageOf("A1")).toMatch(/^Costs row 2, Amount: .*#N\/A/);
    await calculate(driver, "A1", [[`=SOCINV.CHECKMODEL(${TABLES})`]]);
    expect(await get(driver, "A3:D3")).toEqual([["Error", "Costs", 2, "Amount"]]);
  });
});
