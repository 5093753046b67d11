import type { GetDriver } from "./driver";
import { calculate } from "./driver";

export function argumentContract(driver: GetDriver): void {
  const received = async (formula: string): Promise<unknown> => {
    const [[json] = []] = await calculate(driver(), "F1", [[formula]]);
    return typeof json === "string" && json.startsWith("[") ? (JSON.parse(json) as unknown) : json;
  };

  describe("arguments of custom functions", () => {
    it("that are optional and left out or skipped arrive as null", async () => {
      expect(await received("=SOCINV.RECEIVED(1)")).toEqual([1, null, null, null]);
      expect(await received('=SOCINV.RECEIVED(1,,"text",)')).toEqual([1, null, "text", null]);
      expect(await received("=SOCINV.RECEIVED(1,,,7)")).toEqual([1, null, null, 7]);
    });

    it("that are blank cells arrive as 0 where the kind is open, as on the desktop", async () => {
      await calculate(driver(), "A1:A2", [[3], [""]]);
      expect(await received("=SOCINV.RECEIVED(B9,A1:A3)")).toEqual([
        0,
        [[3], [0], [0]],
        null,
        null,
      ]);
    });

    it("that are blank cells arrive as the declared kind's nothing", async () => {
      expect(await received("=SOCINV.RECEIVED(1,A1,B9,B9)")).toEqual([1, [[0]], "", 0]);
    });

    it("keep their kinds", async () => {
      await calculate(driver(), "A1:C1", [["två", true, 2.5]]);
      expect(await received("=SOCINV.RECEIVED(TRUE,A1:C1)")).toEqual([
        true,
        [["två", true, 2.5]],
        null,
        null,
      ]);
    });

    it("that are 0 or an empty text are given, not skipped", async () => {
      expect(await received('=SOCINV.RECEIVED(0,0,"",0)')).toEqual([0, [[0]], "", 0]);
    });

    it("become numbers where a number is declared", async () => {
      await calculate(driver(), "A1:A3", [["'12"], [true], ["tolv"]]);
      expect(await calculate(driver(), "B1", [["=SOCINV.PLUSONE(A1)"]])).toEqual([[13]]);
      expect(await calculate(driver(), "B1", [["=SOCINV.PLUSONE(A2)"]])).toEqual([[2]]);
      expect(await calculate(driver(), "B1", [["=SOCINV.PLUSONE(A3)"]])).toEqual([["#VALUE!"]]);
    });

    it("of the wrong number or shape give #VALUE! without a call", async () => {
      const before = await driver().traffic();
      const formulas = [
        ["=SOCINV.PLUSONE()"],
        ["=SOCINV.PLUSONE(1,2)"],
        ["=SOCINV.PLUSONE(D1:D2)"],
      ];
      const wrong = await calculate(driver(), "A1:A3", formulas);
      expect(wrong).toEqual([["#VALUE!"], ["#VALUE!"], ["#VALUE!"]]);
      expect((await driver().traffic()).sent).toBe(before.sent);
    });

    it("that hold an error become the result without a call", async () => {
      const before = await driver().traffic();
      const values = await calculate(driver(), "A1:A3", [
        ["=1/0"],
        ["=SOCINV.PLUSONE(A1)"],
        ["=SOCINV.TOTAL(1,A1:A1)"],
      ]);
      expect(values).toEqual([["#DIV/0!"], ["#DIV/0!"], ["#DIV/0!"]]);
      expect((await driver().traffic()).sent).toBe(before.sent);
    });

    it("reach a function that takes errors", async () => {
      await calculate(driver(), "A1:A2", [["=1/0"], [1]]);
      expect(await calculate(driver(), "B1", [["=SOCINV.ERRORSEEN(A1:A2)"]])).toEqual([
        ["#DIV/0!,no"],
      ]);
    });

    it("repeat", async () => {
      await calculate(driver(), "A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      expect(await calculate(driver(), "C1", [["=SOCINV.TOTAL(A1:B2,A1,10)"]])).toEqual([[21]]);
    });
  });
}
