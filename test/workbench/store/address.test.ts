import fc from "fast-check";
import {
  absoluteAddressOf,
  addressOf,
  columnIndex,
  columnName,
  parseAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../../../src/workbench/store/address";
import { quoteSheetName, splitSheetReference } from "../../../src/workbench/store/sheetReference";

describe("addresses", () => {
  it.each([
    ["A1", 0, 0, 0, 0],
    ["$B$2:D4", 1, 1, 3, 3],
    ["D4:B2", 1, 1, 3, 3],
    ["XFD1048576", 1_048_575, 16_383, 1_048_575, 16_383],
    ["B:C", 0, 1, 1_048_575, 2],
    ["2:3", 1, 0, 2, 16_383],
  ])("%s is read", (address, top, left, bottom, right) => {
    expect(parseAddress(address)).toEqual({ top, left, bottom, right });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "Blad1!A1", "NPV"])(
    "%s is none",
    (address) => {
      expect(parseAddress(address)).toBeNull();
    },
  );

  const row = fc.integer({ min: 0, max: SHEET_ROWS - 1 });
  const column = fc.integer({ min: 0, max: SHEET_COLUMNS - 1 });

  it("are written so that they are read back", () => {
    fc.assert(
      fc.property(row, column, row, column, (r0, c0, r1, c1) => {
        const box = {
          top: Math.min(r0, r1),
          left: Math.min(c0, c1),
          bottom: Math.max(r0, r1),
          right: Math.max(c0, c1),
        };
        expect(parseAddress(addressOf(box))).toEqual(box);
        expect(parseAddress(absoluteAddressOf(box))).toEqual(box);
      }),
    );
  });

  it("name every column", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    fc.assert(
      fc.property(column, (index) => {
        expect(columnIndex(columnName(index))).toBe(index);
      }),
    );
  });

  it.each(["Blad1", "Blad 1", "Kostnader & effekter", "Ida's blad", "A1", "2026", "Ö"])(
    "find the sheet %s again",
    (sheet) => {
      expect(splitSheetReference(`${quoteSheetName(sheet)}!A1`)).toEqual({ sheet, address: "A1" });
    },
  );
});
