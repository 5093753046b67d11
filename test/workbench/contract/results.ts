import type { GetDriver } from "./driver";
import { calculate, get, put } from "./driver";

export function resultContract(driver: GetDriver): void {
  describe("results of custom functions", () => {
    it("that are errors show their code and keep their message", async () => {
      const values = await calculate(driver(), "A1:A2", [
        ["=SOCINV.REFUSE()"],
        ['=SOCINV.REFUSE("na")'],
      ]);
      expect(values).toEqual([["#VALUE!"], ["#N/A"]]);
      expect(await driver().messageOf("A1")).toBe("Antal deltagare saknas i cell B4.");
      expect(await driver().messageOf("A2")).toBe("Det finns inget svar.");
    });

    it("show a message only with #VALUE! and #N/A, as Excel does", async () => {
      const values = await calculate(driver(), "A1:A2", [
        ['=SOCINV.REFUSE("num")'],
        ['=SOCINV.REFUSE("bug")'],
      ]);
      expect(values).toEqual([["#NUM!"], ["#VALUE!"]]);
      expect(await driver().messageOf("A1")).toBeNull();
      expect(await driver().messageOf("A2")).toBeNull();
    });

    it("lose their message where a formula catches the error", async () => {
      const values = await calculate(driver(), "A1", [["=IFERROR(SOCINV.REFUSE(),-1)"]]);
      expect(values).toEqual([[-1]]);
      expect(await driver().messageOf("A1")).toBeNull();
    });

    it("lose their message when the cell changes", async () => {
      await calculate(driver(), "A1", [["=SOCINV.REFUSE()"]]);
      await calculate(driver(), "A1", [[1]]);
      expect(await driver().messageOf("A1")).toBeNull();
    });

    it("that are not rectangular are #VALUE!", async () => {
      expect(await calculate(driver(), "A1", [["=SOCINV.NOTSQUARE()"]])).toEqual([["#VALUE!"]]);
    });

    it("that are no values inside a matrix show as 0", async () => {
      await put(driver(), "A1", [["=SOCINV.NOTNUMBERS()"]]);
      await driver().idle();
      expect(await get(driver(), "A1:E1")).toEqual([[0, 0, 0, true, "text"]]);
    });
  });

  describe("spills", () => {
    it("fill the cells, and dependents follow", async () => {
      await put(driver(), "A1:B1", [["=SOCINV.COUNTDOWN(3)", "=SUM(A1:A3)"]]);
      await driver().idle();
      expect(await get(driver(), "A1:B4")).toEqual([
        [3, 6],
        [2, ""],
        [1, ""],
        ["", ""],
      ]);
    });

    it("are #SPILL! while something is in the way, and then come back", async () => {
      await put(driver(), "A1", [["=SOCINV.COUNTDOWN(3)"]]);
      await calculate(driver(), "A3", [["i vägen"]]);
      expect(await get(driver(), "A1:A3")).toEqual([["#SPILL!"], [""], ["i vägen"]]);
      await calculate(driver(), "A3", [[""]]);
      expect(await get(driver(), "A1:A3")).toEqual([[3], [2], [1]]);
    });

    it("grow and shrink with their input", async () => {
      await calculate(driver(), "C1", [[2]]);
      await calculate(driver(), "A1", [["=SOCINV.COUNTDOWN(C1)"]]);
      await calculate(driver(), "C1", [[4]]);
      expect(await get(driver(), "A1:A4")).toEqual([[4], [3], [2], [1]]);
      await calculate(driver(), "C1", [[1]]);
      expect(await get(driver(), "A1:A4")).toEqual([[1], [""], [""], [""]]);
    });

    it("are #SPILL! over merged cells", async () => {
      await driver().run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A2:B2").merge();
          await context.sync();
        }),
      );
      expect(await calculate(driver(), "A1", [["=SOCINV.COUNTDOWN(3)"]])).toEqual([["#SPILL!"]]);
    });

    it("tell where they begin and how far they reach", async () => {
      await calculate(driver(), "A1", [["=SOCINV.COUNTDOWN(3)"]]);
      const answer = await driver().run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
          const parent = sheet.getRange("A3").getSpillParentOrNullObject();
          const none = sheet.getRange("B1").getSpillingToRangeOrNullObject();
          const whole = sheet.getRange("A1:A3");
          const part = sheet.getRange("A3:A4");
          spill.load("address");
          parent.load("address");
          none.load("address");
          whole.load("hasSpill");
          part.load("hasSpill");
          await context.sync();
          return [spill.address, parent.address, none.isNullObject, whole.hasSpill, part.hasSpill];
        }),
      );
      expect(answer).toEqual(["Blad1!A1:A3", "Blad1!A1", true, true, null]);
    });
  });
}
