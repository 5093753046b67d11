import fc from "fast-check";
import { Calculation, inputsOf, measures, type Measure } from "../../../src/core/appraisal";
import { decimalArithmetic, floatArithmetic } from "../../../src/core/arithmetic";
import { Missing } from "../../../src/core/errors";
import type { Appraisal } from "../../../src/core/model";
import { figureOf, type Figure } from "../../../src/core/uncertainty";
import { targetOf } from "../../../src/core/uncertainty/asked";
import { arbitraryTables } from "../support/arbitraryTables";
import { appraisalOf } from "../support/tablesOf";

const perspectives = [
  "kommun",
  "offentlig sektor",
  "samhälle",
  "kommun och Region",
  "Socialnämnden",
  "Annan kommun",
];

/** An appraisal with any of its inputs at another value, and whose figures are asked for. */
const changed = fc
  .record({
    appraisal: arbitraryTables.map(appraisalOf),
    place: fc.nat(),
    part: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    perspective: fc.constantFrom(...perspectives),
    horizon: fc.nat(),
  })
  .map(({ appraisal, place, part, perspective, horizon }) => {
    const inputs = inputsOf(appraisal);
    const input = inputs[place % inputs.length]!;
    const { low, high, whole } = input.range(appraisal, 30);
    const top = Math.min(high, 2 * Math.max(1, Math.abs(input.value(appraisal))));
    const value =
      low < -1 ? top * (2 * part - 1) : Math.max(low, -0.5) + part * (top - Math.max(low, -0.5));
    const at = whole ? Math.round(value) : Math.min(value, input.unit === "rate" ? 0.9 : value);
    const horizons = appraisal.horizons;
    return {
      appraisal: input.withValue(appraisal, at),
      perspective,
      horizon: horizons[horizon % horizons.length]!,
    };
  });

/** The figure out of a calculation of everything. */
function whole<N>(
  calculation: Calculation<N>,
  measure: Measure,
  perspective: string,
  horizon: number,
): Figure {
  const view = calculation.view(calculation.perspective(perspective));
  return measure.answer({ calculation, view, horizon });
}

const comparable = (figure: Figure) =>
  figure instanceof Missing ? figure.reason().sv : typeof figure === "number" ? figure + 0 : figure;

describe("figureOf", () => {
  it("is what the whole calculation gives, to the last bit: all measures, all inputs", () => {
    fc.assert(
      fc.property(changed, ({ appraisal, perspective, horizon }) => {
        const calculation = new Calculation(appraisal, floatArithmetic);
        for (const measure of Object.values(measures)) {
          const target = targetOf(appraisal, { measure: measure.name.sv, perspective, horizon });
          const figure = figureOf(appraisal, target, "fast");
          const expected = whole(calculation, measure, perspective, horizon);
          if (typeof expected === "number" && !Number.isFinite(expected))
            expect(figure).toBeInstanceOf(Missing);
          else expect(comparable(figure)).toBe(comparable(expected));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is in decimal what the decimal calculation gives", () => {
    fc.assert(
      fc.property(changed, ({ appraisal, perspective, horizon }) => {
        const calculation = new Calculation(appraisal, decimalArithmetic);
        for (const measure of everyFifth(appraisal)) {
          const target = targetOf(appraisal, { measure: measure.name.sv, perspective, horizon });
          const figure = figureOf(appraisal, target, "exact");
          const expected = whole(calculation, measure, perspective, horizon);
          expect(comparable(figure)).toBe(comparable(expected));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Decimal takes its time: another fifth of the measures for every appraisal. */
function everyFifth({ effects, costs }: Appraisal): readonly Measure[] {
  const first = (effects.length + costs.length) % 5;
  return Object.values(measures).filter((_, place) => place % 5 === first);
}
