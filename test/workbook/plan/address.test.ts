import fc from "fast-check";
import {
  boxName,
  boxOf,
  cellCount,
  joinAddress,
  overlap,
  splitAddress,
} from "../../../src/workbook/plan/address";
import { freeSheetName } from "../../../src/workbook/plan/freeSheetName";

describe("an address", () => {
  it.each([
    ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
    ["$B$2:d10", { top: 1, left: 1, bottom: 9, right: 3 }],
    ["D10:B2", { top: 1, left: 1, bottom: 9, right: 3 }],
    ["B:C", { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
    ["2:5", { top: 1, left: 0, bottom: 4, right: 16_383 }],
    ["XFD1048576", { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ])("%s is a rectangle", (cells, box) => {
    expect(boxOf(cells)).toEqual(box);
  });

  it.each(["", "B", "2", "XFE1", "A1048577", "A0", "B2:", "B2:C", "Kalkyl", "B2:C3:D4"])(
    "“%s” is none",
    (cells) => {
      expect(boxOf(cells)).toBeUndefined();
    },
  );

  it("is written as it is read", () => {
    const rows = fc.tuple(fc.nat(1_048_575), fc.nat(1_048_575));
    const columns = fc.tuple(fc.nat(16_383), fc.nat(16_383));
    fc.assert(
      fc.property(rows, columns, (down, across) => {
        const box = {
          top: Math.min(...down),
          bottom: Math.max(...down),
          left: Math.min(...across),
          right: Math.max(...across),
        };
        expect(boxOf(boxName(box))).toEqual(box);
      }),
    );
  });

  it("keeps its sheet, whatever that is called", () => {
    const sheet = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => !/[:\\/?*[\]!]/.test(name) && name.trim() === name && !/^'.*'$/.test(name));
    fc.assert(
      fc.property(sheet, (name) => {
        expect(splitAddress(joinAddress(name, "B2:C3"))).toEqual({ sheet: name, cells: "B2:C3" });
      }),
    );
  });

  it.each([
    ["Blad1", "Blad1!A1"],
    ["Mitt blad", "'Mitt blad'!A1"],
    ["O'Hara", "'O''Hara'!A1"],
    ["2027", "'2027'!A1"],
    ["AB12", "'AB12'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["Känslighet", "Känslighet!A1"],
  ])("on the sheet %s is written %s", (sheet, address) => {
    expect(joinAddress(sheet, "A1")).toBe(address);
  });

  it("overlaps another one or not", () => {
    const first = boxOf("B2:C5")!;
    expect(overlap(first, boxOf("C5:D9")!)).toBe(true);
    expect(overlap(first, boxOf("D2:D5")!)).toBe(false);
    expect(overlap(first, boxOf("C:C")!)).toBe(true);
    expect(cellCount(first)).toBe(8);
  });
});

describe("the name of a new sheet", () => {
  it("is the one wished for where that is free", () => {
    expect(freeSheetName("NPV exempel", ["Blad1"])).toBe("NPV exempel");
  });

  it("gets a number where it is taken, in any case", () => {
    expect(freeSheetName("NPV exempel", ["npv EXEMPEL", "NPV exempel (2)"])).toBe(
      "NPV exempel (3)",
    );
  });

  it("always fits in Excel's 31 characters and is free", () => {
    const name = fc
      .string({ unit: fc.constantFrom("a", "B", " ", "/", "é"), minLength: 1, maxLength: 40 })
      .filter((text) => /[aBé]/.test(text));
    fc.assert(
      fc.property(name, fc.integer({ min: 0, max: 12 }), (wished, copies) => {
        const taken: string[] = [];
        for (let copy = 0; copy <= copies; copy += 1) {
          const free = freeSheetName(wished, taken);
          expect(free.length).toBeLessThanOrEqual(31);
          expect(free).not.toMatch(/[:\\/?*[\]]/);
          expect(taken).not.toContain(free);
          taken.push(free);
        }
      }),
    );
  });
});
