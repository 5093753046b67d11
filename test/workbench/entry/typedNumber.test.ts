import { editedNumber, typedNumber } from "../../../src/workbench/page/entry/typedNumber";

const NBSP = "\u00a0";
const MINUS = "\u2212";

describe("numbers typed in Swedish", () => {
  it.each([
    ["4,5 %", 0.045, "0.0%"],
    ["4,5%", 0.045, "0.0%"],
    ["12,8 %", 0.128, "0.0%"],
    ["3 %", 0.03, "0%"],
    ["0,07 %", 0.0007, "0.00%"],
    ["1 234,5", 1234.5, "#,##0.0"],
    [`1${NBSP}234${NBSP}567`, 1234567, "#,##0"],
    [`${MINUS}250 000`, -250000, "#,##0"],
    ["-1,5", -1.5, null],
    ["15 750 000 kr", 15750000, '#,##0\\ "kr"'],
    ["99,50 kr", 99.5, '#,##0.00\\ "kr"'],
    ["42", 42, null],
    ["+7", 7, null],
  ])("%s is %d", (typed, value, numberFormat) => {
    expect(typedNumber(typed)).toEqual({ value, numberFormat });
  });

  it.each(["", "abc", "1 23", "12 34", "1,2,3", "3,5 mnkr", "2024-01-31", "4.5", "%", ","])(
    "%s is left to the grid",
    (typed) => {
      expect(typedNumber(typed)).toBeNull();
    },
  );
});

describe("numbers in the editor", () => {
  it.each([
    [0.045, "0.0\\ %", "4,5%"],
    [0.07, "0%", "7%"],
    [1234.5, "General", "1234,5"],
    [-580000, '#,##0\\ "kr"', "-580000"],
    [2.32, '0.00\\ "år"', "2,32"],
  ])("%d shown as %s is edited as %s", (value, numberFormat, edited) => {
    expect(editedNumber(value, numberFormat)).toBe(edited);
    expect(typedNumber(edited)?.value).toBe(value);
  });

  it("are left to the grid where they are dates", () => {
    expect(editedNumber(45_000, "yyyy-mm-dd")).toBeNull();
  });
});
