import { appraise, breakEven, findInput, inputsOf, keyFigure } from "../../../src/core/appraisal";
import { InputError, NotAvailableError } from "../../../src/core/errors";
import { schoolRows, schoolWith } from "../support/schoolCase";
import { appraisalOf, type TableRows } from "../support/tablesOf";

const calculate = (rows: TableRows) => appraise(appraisalOf(rows));
const school = calculate(schoolRows);

describe("breakEven", () => {
  // kommun at 25 years: B 500k (E1 400k, E2 100k), C 300k; samhälle B 850k (E1 400k, E3 450k).
  it.each([
    ["andel som lyckas", "kommun", 0.3], // 0.5 · 300/500
    ["success rate", "samhälle", (0.5 * 300) / 850],
    ["antal", "kommun", 6], // each gives 50k
    ["alla enhetsvärden", "kommun", 0.6],
    ["alla kostnader", "kommun", 5 / 3],
    ["E1", "kommun", 10_000], // 200k from E1 besides the 100k from E2
    ["E1 unit value", "samhälle", -7500], // 450k − 300k may be lost: −150k / 20
    ["K1", "kommun", 500_000],
    ["K1 belopp", "samhälle", 850_000],
    ["varaktighet", "kommun", 2], // 150k a year
    ["E1 varaktighet", "kommun", 2],
    ["E1 dödvikt", "kommun", 0.5],
    ["E1 andel", "kommun", 0.5],
    ["E1 försiktighetsavdrag", "kommun", 0.5],
    ["E3 fördröjning", "samhälle", 0], // profitable with any lag: the smallest
  ])("of %s for %s", (input, perspective, expected) => {
    expect(breakEven(school, input, perspective)).toBeCloseTo(expected, 9);
  });

  it("of the discount rate is the internal rate of return, with timing half a root of its own", () => {
    expect(breakEven(school, "diskonteringsränta", "kommun")).toBeCloseTo(
      keyFigure(school, "IRR", "kommun") as number,
      12,
    );
    const rows = schoolWith({ tidpunkt: "halvår" });
    const rate = breakEven(calculate(rows), "diskonteringsränta", "kommun");
    const at = calculate({
      ...rows,
      assumptions: { ...schoolRows.assumptions, tidpunkt: "halvår", diskonteringsränta: rate },
    });
    expect(Math.abs(keyFigure(at, "nettonuvärde", "kommun") as number)).toBeLessThan(1e-6);
  });

  it.each([
    ["andel som lyckas", "kommun", 0], // no effects yet
    ["E3", "kommun", 25], // the municipality does not see it
    ["E1 hemtagbar andel", "kommun", 25], // cash is not economic value
    ["K1", "Region", 25],
    ["varaktighet", "kommun", 1], // 150k in one year is too little
  ])("of %s for %s at %d years cannot be had, and says so", (input, perspective, horizon) => {
    expect(() => breakEven(school, input, perspective, horizon)).toThrow(NotAvailableError);
  });

  it("refuses an input that is not there", () => {
    expect(() => breakEven(school, "E9 varaktighet")).toThrow(InputError);
  });

  // Where NPV rises with success one participant fewer is too few.
  it("gives the smallest number of participants", () => {
    const uneven = appraisalOf(
      schoolWith({ diskonteringsränta: 0.035 }, "E1", { Enhetsvärde: 17_351 }),
    );
    const number = breakEven(appraise(uneven), "antal", "kommun");
    const at = (value: number) =>
      keyFigure(appraise(findInput(uneven, "antal").withValue(uneven, value)), "NPV", "kommun");
    expect(at(number)).toBeGreaterThanOrEqual(-0.005);
    expect(at(number - 1)).toBeLessThan(-0.005);
  });

  // 70 kr from the Region whatever the costs: 5/3 · 300k no longer holds, (B + kronor)/C does: (500 + 60)/300.
  it("leaves financing in kronor as it is when costs are scaled", () => {
    const shared = calculate(schoolWith({ "finansiering: Region": "60 tkr" }));
    expect(breakEven(shared, "alla kostnader", "kommun")).toBeCloseTo(560 / 300, 9);
  });
});

describe("inputsOf", () => {
  it("names every input once in each language, and finds each by both names", () => {
    const { appraisal } = school;
    const inputs = inputsOf(appraisal);
    for (const language of ["sv", "en"] as const)
      expect(new Set(inputs.map(({ name }) => name[language])).size).toBe(inputs.length);
    for (const input of inputs)
      expect([
        findInput(appraisal, input.name.sv).name,
        findInput(appraisal, input.name.en).name,
      ]).toEqual([input.name, input.name]);
  });

  it("gives back what it was given", () => {
    const { appraisal } = school;
    for (const input of inputsOf(appraisal).filter(({ unit }) => unit !== "factor"))
      expect(input.value(input.withValue(appraisal, 1))).toBeCloseTo(1, 12);
  });
});
