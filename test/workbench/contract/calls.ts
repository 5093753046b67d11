import type { GetDriver } from "./driver";
import { calculate, get, put } from "./driver";

interface Counters {
  readonly testRuns: Record<string, number | undefined>;
}

export function callContract(driver: GetDriver): void {
  const runsOf = (id: string): Promise<number> =>
    driver().run(
      (name) => Promise.resolve((globalThis as unknown as Counters).testRuns[name] ?? 0),
      id,
    );

  describe("calls of custom functions", () => {
    it("are busy until the add-in has answered", async () => {
      const written = await driver().run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
          range.formulas = [[1], ["=SOCINV.PLUSONE(A1)"]];
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      );
      expect(written).toEqual([[1], ["#BUSY!"]]);
      await driver().idle();
      expect(await get(driver(), "A2")).toEqual([[2]]);
    });

    it("follow their inputs", async () => {
      await calculate(driver(), "A1:A2", [[1], ["=SOCINV.PLUSONE(A1)"]]);
      await calculate(driver(), "A1", [[41]]);
      expect(await get(driver(), "A2")).toEqual([[42]]);
    });

    it("come right in a chain with native formulas between", async () => {
      const chain = [[1], ["=SOCINV.PLUSONE(A1)*2"], ["=A2+1"], ["=SOCINV.PLUSONE(A3)"]];
      const values = await calculate(driver(), "A1:A4", chain);
      expect(values).toEqual([[1], [4], [5], [6]]);
    });

    it("nest in one cell", async () => {
      const nested = "=SOCINV.PLUSONE(SOCINV.PLUSONE(1))+SOCINV.PLUSONE(10)";
      expect(await calculate(driver(), "A1", [[nested]])).toEqual([[14]]);
    });

    it("go out a thousand in one message", async () => {
      const before = await driver().traffic();
      const rows = Array.from({ length: 1000 }, (_, row) => [
        row,
        `=SOCINV.PLUSONE(A${String(row + 1)})`,
      ]);
      await calculate(driver(), "A1:B1000", rows);
      const after = await driver().traffic();
      expect(after.sent - before.sent).toBe(1000);
      expect(after.messages - before.messages).toBe(1);
      expect(await get(driver(), "B1000")).toEqual([[1000]]);
    });

    it("are not repeated for arguments seen before", async () => {
      await calculate(driver(), "A1:A2", [[1], ["=SOCINV.PLUSONE(A1)"]]);
      await calculate(driver(), "A1", [[2]]);
      await calculate(driver(), "A1", [[1]]);
      expect(await get(driver(), "A2")).toEqual([[2]]);
      expect(await runsOf("PLUSONE")).toBe(2);
    });

    it("are cancelled when their input changes, and only the last result is shown", async () => {
      await put(driver(), "A1:A2", [[1], ["=SOCINV.SLOWLY(A1,400)"]]);
      await driver().run(() => new Promise<void>((resolve) => setTimeout(resolve, 200)));
      await put(driver(), "A1", [[5]]);
      await driver().idle();
      expect(await get(driver(), "A2")).toEqual([[10]]);
      expect(await runsOf("CANCELLED")).toBe(1);
    });

    it("whose cell was written over are dropped", async () => {
      await put(driver(), "A1", [["=SOCINV.SLOWLY(1,100)"]]);
      await put(driver(), "A1", [["kvar"]]);
      await driver().idle();
      expect(await get(driver(), "A1")).toEqual([["kvar"]]);
    });

    it("learn their cell where they ask for it", async () => {
      expect(await calculate(driver(), "B3", [["=SOCINV.WHEREAMI()"]])).toEqual([["Blad1!B3"]]);
    });

    it("that depend on themselves end as 0, as in Excel", async () => {
      const values = await calculate(driver(), "A1:A2", [["=SOCINV.PLUSONE(A2)"], ["=A1+1"]]);
      expect(values).toEqual([[0], [0]]);
    });
  });
}
