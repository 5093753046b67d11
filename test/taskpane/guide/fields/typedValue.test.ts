import fc from "fast-check";
import type { FieldKind } from "../../../../src/taskpane/guide/fields/fieldDefinition";
import { shownValue } from "../../../../src/taskpane/guide/fields/shownValue";
import { typedValue, type Typing } from "../../../../src/taskpane/guide/fields/typedValue";
import type { MoneyUnit } from "../../../../src/taskpane/guide/state";
import { readNumber } from "../../../../src/core/model/cells/readNumber";

const sv = (moneyUnit: MoneyUnit = "kr"): Typing => ({ language: "sv", moneyUnit });
const en: Typing = { language: "en", moneyUnit: "kr" };

describe("what is typed", () => {
  it.each<[FieldKind, string, number, MoneyUnit?]>([
    ["share", "12 %", 0.12],
    ["share", "12,5", 0.125],
    ["share", "12,8 %", 0.128],
    ["share", "120", 1.2],
    ["rate", "−1,5", -0.015],
    ["money", "1.234,50", 1234.5],
    ["money", "1 234 567", 1234567],
    ["money", "1,2 mnkr", 1_200_000],
    ["money", "450 tkr", 450_000],
    ["money", "−31 000", -31_000],
    ["money", "1.234", 1234],
    ["money", "31\u00a00000", 310_000],
    ["money", "3100 0", 31_000],
    ["money", "450", 450_000, "tkr"],
    ["money", "1,2", 1_200_000, "mnkr"],
    ["money", "450 000 kr", 450_000, "mnkr"],
    ["cost", "2 400 kronor", 2400],
    ["years", "25 år", 25],
    ["year", "2027", 2027],
    ["number", "60", 60],
    ["number", "60 st", 60],
  ])("%s: %j is %d", (kind, text, value, unit = "kr") => {
    expect(typedValue(kind, text, sv(unit))).toBe(value);
  });

  it.each<[FieldKind, string, number]>([
    ["money", "1,234.50", 1234.5],
    ["money", "1,234", 1234],
    ["share", "3.5%", 0.035],
    ["money", "SEK 5", 5],
  ])("in English, %s: %j", (kind, text, value) => {
    const read = typedValue(kind, text, en);
    expect(read === text || read === value).toBe(true);
    if (!text.startsWith("SEK")) expect(read).toBe(value);
  });

  it.each<[FieldKind, string]>([
    ["money", "tolv"],
    ["money", "🙂"],
    ["money", "1,2,3"],
    ["money", "12 %"],
    ["share", "0,5 kr"],
    ["share", "x".repeat(10_000)],
    ["year", "2027 kr"],
    ["years", "12 %"],
  ])("%s: %j stays as it was typed", (kind, text) => {
    expect(typedValue(kind, text, sv())).toBe(text);
  });

  it("is nothing where it is blank", () => {
    for (const kind of ["money", "text", "horizons", "actor"] as const)
      expect(typedValue(kind, "  ", sv())).toBeNull();
  });

  it("lists horizons with semicolons", () => {
    expect(typedValue("horizons", "1, 4 och 5", sv())).toBe("1; 4; 5");
    expect(typedValue("horizons", "1; 4;5", sv())).toBe("1; 4; 5");
    expect(typedValue("horizons", "ett, två", sv())).toBe("ett, två");
  });

  it("that a money field refuses, the tables refuse too, so nothing is counted that is not shown", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom("1,2,3", "12 %%", "1 2 3", "--5", "5e", "1.2.3,4"),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const read = typedValue("number", typed, sv());
        if (typeof read !== "string" || /%|kr|sek/i.test(typed)) return;
        expect(() => readNumber(read)).toThrow();
      }),
    );
  });
});

describe("what a field shows", () => {
  const space = "\u00a0";

  it.each<[FieldKind, number, string, MoneyUnit?]>([
    ["money", 1_380_000, `1${space}380${space}000`],
    ["money", 1_380_000, "1,38", "mnkr"],
    ["money", 450_000, "450", "tkr"],
    ["money", -31_000, `\u221231${space}000`],
    ["share", 0.128, "12,8"],
    ["rate", 0.035, "3,5"],
    ["year", 2027, "2027"],
    ["years", 25, "25"],
  ])("%s: %d", (kind, cell, shown, unit = "kr") => {
    expect(shownValue({ kind }, cell, sv(unit))).toBe(shown);
  });

  it("is nothing for a blank, and for 0 where 0 is a blank", () => {
    expect(shownValue({ kind: "money" }, null, sv())).toBe("");
    expect(shownValue({ kind: "money", zeroIsBlank: true }, 0, sv())).toBe("");
    expect(shownValue({ kind: "money" }, 0, sv())).toBe("0");
  });

  it("is what was typed where that is not understood", () => {
    expect(shownValue({ kind: "money" }, "tolv", sv())).toBe("tolv");
  });

  it("is read as the same value again, in every unit and language", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((ore) => ore / 100);
    const typing = fc.record<Typing>({
      language: fc.constantFrom("sv", "en"),
      moneyUnit: fc.constantFrom("kr", "tkr", "mnkr"),
    });
    fc.assert(
      fc.property(
        amount,
        typing,
        fc.constantFrom("money", "share", "number"),
        (cell, how, kind) => {
          const value = kind === "share" ? Number((cell / 1e9).toPrecision(6)) : cell;
          expect(typedValue(kind, shownValue({ kind }, value, how), how)).toBe(value);
        },
      ),
    );
  });
});
