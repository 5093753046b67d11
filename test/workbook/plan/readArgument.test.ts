import fc from "fast-check";
import type { Language } from "../../../src/core/text";
import {
  argumentField,
  numberOf,
  readArgument,
  type Argument,
} from "../../../src/workbook/plan/formula";

function read(typed: string, language: Language = "sv", words: "text" | "name" = "name"): Argument {
  const answer = readArgument(typed, language, { words });
  if (!answer.ok) throw new Error(answer.problem.en);
  return answer.argument;
}

function value(typed: string, language: Language = "sv"): number {
  const argument = read(typed, language);
  if (argument.kind !== "number") throw new Error(`${typed} is ${argument.kind}`);
  return numberOf(argument);
}

describe("a number", () => {
  it.each([
    ["3,5 %", 0.035],
    ["3,5%", 0.035],
    ["3.5 %", 0.035],
    ["0,035", 0.035],
    ["0.035", 0.035],
    ["1 234,5", 1234.5],
    ["1\u00a0234\u00a0567", 1234567],
    ["1.234", 1234],
    ["1.234,5", 1234.5],
    ["1,234", 1.234],
    ["−580 000", -580000],
    ["-1500", -1500],
    ["1,2 mnkr", 1200000],
    ["450 tkr", 450000],
    ["15 750 000 kr", 15750000],
    [",5", 0.5],
    ["1e-9", 1e-9],
    ["=12", 12],
  ])("in Swedish: %s", (typed, expected) => {
    expect(value(typed)).toBe(expected);
  });

  it.each([
    ["3.5%", 0.035],
    ["3,5 %", 0.035],
    ["1,234", 1234],
    ["1,234.5", 1234.5],
    ["1.234", 1.234],
    ["-1,234,567.25", -1234567.25],
  ])("in English: %s", (typed, expected) => {
    expect(value(typed, "en")).toBe(expected);
  });

  it.each(["12 34", "1,2,3", "3 %%", "5 dl", "--3", "1 23 456"])("is not: %s", (typed) => {
    expect(readArgument(typed, "sv", { words: "name" }).ok).toBe(false);
  });

  it("shown in its field is read back as the same number", () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(
        numbers,
        fc.boolean(),
        fc.constantFrom<Language>("sv", "en"),
        (number, percent, language) => {
          const typed: Argument = {
            kind: "number",
            digits: String(number === 0 ? 0 : number),
            percent,
          };
          const back = read(argumentField(typed, language), language);
          expect(back.kind === "number" && numberOf(back)).toBe(numberOf(typed));
        },
      ),
    );
  });
});

describe("a reference", () => {
  it.each([
    ["b2:b10", "B2:B10"],
    ["$B$2:B10", "$B$2:B10"],
    ["B:B", "B:B"],
    ["Blad1!b2", "Blad1!B2"],
    ["Mitt blad!B2", "'Mitt blad'!B2"],
    ["'Mitt blad'!B2:C3", "'Mitt blad'!B2:C3"],
    ["AB12!B2", "'AB12'!B2"],
    ["Kalkylränta", "Kalkylränta"],
    ["Kostnader[#Alla]", "Kostnader[#All]"],
    ["Effekter[Belopp]", "Effekter[Belopp]"],
    ["C4#", "C4#"],
  ])("%s", (typed, address) => {
    expect(read(typed)).toEqual({ kind: "reference", address });
  });

  it.each(["B2:B4;C2:C4", "B2+B3", "B2:", "[Bok1.xlsx]Blad1!A1", "SUMMA(B2:B3)"])(
    "is not: %s",
    (typed) => {
      const answer = readArgument(typed, "sv", { words: "name" });
      expect(answer.ok).toBe(false);
      expect(answer.ok ? "" : answer.problem.sv).toContain(`”${typed}”`);
    },
  );
});

describe("other arguments", () => {
  it("a preset is a text, for no name has a hyphen", () => {
    expect(read("SE-ASEK-2018")).toEqual({ kind: "text", value: "SE-ASEK-2018" });
  });

  it("a word is a text where texts are asked for, and a name elsewhere", () => {
    expect(read("PKV", "sv", "text")).toEqual({ kind: "text", value: "PKV" });
    expect(read("PKV")).toEqual({ kind: "reference", address: "PKV" });
    expect(read("B2", "sv", "text")).toEqual({ kind: "reference", address: "B2" });
  });

  it("a quoted text keeps its quotes inside", () => {
    expect(read('"Skolans ""egna"" lösning"')).toEqual({
      kind: "text",
      value: 'Skolans "egna" lösning',
    });
  });

  it("a date must exist", () => {
    expect(read("2027-02-28")).toEqual({ kind: "date", year: 2027, month: 2, day: 28 });
    expect(readArgument("2027-02-29", "sv", { words: "name" }).ok).toBe(false);
  });

  it("truth values are read in both languages", () => {
    expect(read("SANT")).toEqual({ kind: "boolean", value: true });
    expect(read("false", "en")).toEqual({ kind: "boolean", value: false });
  });

  it("nothing is nothing", () => {
    expect(read("  ")).toEqual({ kind: "none" });
  });

  it("a text too long for a formula is refused with the way round", () => {
    const answer = readArgument("x".repeat(256), "en", { words: "text" });
    expect(answer.ok ? "" : answer.problem.en).toMatch(/at most 255 characters/);
  });
});
