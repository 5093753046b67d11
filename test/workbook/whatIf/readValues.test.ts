import fc from "fast-check";
import {
  readValues,
  type ReadValues,
  type TypedValues,
} from "../../../src/workbook/whatIf/values/readValues";
import { readCellNumber, writeCellNumber } from "../../../src/workbook/whatIf/values/cellNumber";

const nothing: TypedValues = {
  kind: "list",
  list: "",
  from: "",
  to: "",
  step: "",
  span: "",
  spanStep: "",
};
const general = { value: 200, numberFormat: "General" };
const share = { value: 0.2, numberFormat: "0.0%" };

const read = (typed: Partial<TypedValues>, base = general): ReadValues =>
  readValues({ ...nothing, ...typed }, base, "sv");
const valuesOf = (result: ReadValues): readonly number[] => (result.ok ? result.values : []);
const problemOf = (result: ReadValues): unknown => (result.ok ? "none" : result.problems);

describe("values to try", () => {
  it("are a list with semicolons, decimal commas and thousands", () => {
    expect(valuesOf(read({ list: "1,5; 2;1 000 ; −3" }))).toEqual([1.5, 2, 1000, -3]);
    expect(valuesOf(read({ list: "5; 7,5 %" }, share))).toEqual([0.05, 0.075]);
  });

  it("are steps, both ends included", () => {
    const steps = { kind: "steps", from: "0,1", to: "0,5", step: "0,1" } as const;
    expect(valuesOf(read(steps))).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(valuesOf(read({ ...steps, from: "10", to: "30", step: "10" }, share))).toEqual([
      0.1, 0.2, 0.3,
    ]);
  });

  it("are shares of the cell's own value, itself in the middle", () => {
    const percent = { kind: "percent", span: "±20 %", spanStep: "10" } as const;
    expect(valuesOf(read(percent))).toEqual([160, 180, 200, 220, 240]);
  });

  it("are refused field by field, with an example and what was written", () => {
    expect(problemOf(read({ list: "" }))).toEqual({ list: expect.anything() as unknown });
    expect(problemOf(read({ list: "1; två" }))).toMatchObject({
      list: { sv: "Skriv tal med semikolon emellan, till exempel 10; 15; 20. ”två” är inget tal." },
    });
    const steps = { kind: "steps", from: "1", to: "5", step: "0" } as const;
    expect(problemOf(read(steps))).toMatchObject({
      step: { sv: expect.stringMatching(/större än 0/) as string },
    });
    expect(problemOf(read({ ...steps, step: "1", to: "0" }))).toMatchObject({
      to: { sv: "Till ska vara större än Från. Du skrev från 1 till 0." },
    });
    expect(problemOf(read({ ...steps, to: "100", step: "1" }))).toMatchObject({
      step: { sv: "Det blir 100 värden, högst 41 går bra. Ta ett större steg." },
    });
    expect(problemOf(read({ kind: "percent", span: "a", spanStep: "" }))).toMatchObject({
      span: {},
      spanStep: {},
    });
    const ofZero = { ...general, value: 0 };
    expect(problemOf(read({ kind: "percent", span: "20", spanStep: "10" }, ofZero))).toMatchObject({
      span: { sv: expect.stringMatching(/procent av 0 är alltid 0/) as string },
    });
  });

  it("reach from the first to the last in even steps, never beyond", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 40 }),
        (from, step, steps) => {
          const to = from + step * steps;
          const typed = { from: String(from), to: String(to), step: String(step) };
          const values = valuesOf(read({ kind: "steps", ...typed }));
          expect(values).toHaveLength(steps + 1);
          expect([values[0], values.at(-1)]).toEqual([from, to]);
        },
      ),
    );
  });
});

describe("a number of a cell", () => {
  it("is written as the cell writes it", () => {
    expect(writeCellNumber(0.125, share, "sv")).toBe("12,5\u00a0%");
    expect(writeCellNumber(1234567.8, { numberFormat: '#,##0\\ "kr"' }, "sv")).toBe(
      "1\u00a0234\u00a0568\u00a0kr",
    );
    expect(writeCellNumber(-0.5, general, "sv")).toBe("−0,5");
    expect(writeCellNumber(2, { numberFormat: '0,,\\ "mnkr"' }, "sv")).toBe("2");
  });

  it("is read back as it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_000, max: 999_000 }), (thousandths) => {
        const value = thousandths / 1000;
        const written = writeCellNumber(value, general, "sv").replace("−", "-");
        expect(readCellNumber(written, general, "sv")).toBe(value);
      }),
    );
  });
});
