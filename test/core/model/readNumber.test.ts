import fc from "fast-check";
import { readNumber } from "../../../src/core/model/cells/readNumber";
import { CellRefused } from "../../../src/core/model/problem";
import { formatNumber } from "../../../src/core/text";

describe("readNumber", () => {
  it.each<[string, number]>([
    ["1 234,5", 1234.5],
    ["1\u00a0234\u00a0567", 1_234_567],
    ["1234.5", 1234.5],
    [",5", 0.5],
    ["\u221212", -12],
    ["-12", -12],
    ["12 %", 0.12],
    ["12,8%", 0.128],
    ["450 tkr", 450_000],
    ["1,2 mnkr", 1_200_000],
    ["−0,3 mnkr", -300_000],
    ["1 500 kr", 1500],
    ["SEK", Number.NaN],
    ["5 år", 5],
    ["3 years", 3],
  ])("reads %s as %d", (text, expected) => {
    if (Number.isNaN(expected)) expect(() => readNumber(text)).toThrow(CellRefused);
    else expect(readNumber(text).value).toBe(expected);
  });

  it.each(["1.234,5", "1,234.5", "12 34", "ett", "1e5", "#REF!", "5 kg", "--5", ""])(
    "refuses %s",
    (text) => {
      expect(() => readNumber(text)).toThrow(CellRefused);
    },
  );

  it.each([true, null])("refuses %s", (cell) => {
    expect(() => readNumber(cell)).toThrow(CellRefused);
  });

  it("refuses what no budget holds", () => {
    expect(() => readNumber(1e16)).toThrow(CellRefused);
    expect(() => readNumber(Number.NaN)).toThrow(CellRefused);
  });

  it("reads back every number as it is written, in both languages", () => {
    const number = fc.double({ min: -1e14, max: 1e14, noNaN: true }).filter((value) => {
      const size = Math.abs(value);
      return size === 0 || (size > 1e-6 && size < 1e14);
    });
    fc.assert(
      fc.property(number, (value) => {
        expect(readNumber(formatNumber(value, "sv")).value).toBe(value + 0);
      }),
    );
  });
});
