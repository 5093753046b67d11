import fc from "fast-check";
import { Calculation, measures } from "../../../../../src/core/appraisal";
import { floatArithmetic } from "../../../../../src/core/arithmetic";
import { isYes } from "../../../../../src/core/appraisal/measures/presentValues";
import { Missing } from "../../../../../src/core/errors";
import { readAppraisal, type Appraisal, type Spread } from "../../../../../src/core/model";
import { planSimulation } from "../../../../../src/core/uncertainty/simulation/plan";
import { wholeModel } from "../../../../../src/core/uncertainty/simulation/model/wholeModel";
import {
  emptyOutcome,
  type TrialQuestion,
} from "../../../../../src/core/uncertainty/simulation/model/trialModel";
import { appraisalTables } from "../../../../oracle/generateAppraisal";

const TRIALS = 3;
const uniform = (low: number, high: number): Spread => ({
  low,
  high,
  distribution: { shape: "uniform" },
});

/** What no sum of products can tell: rates, migration, tax, and of every effect its lag, duration and drop-off. */
const timing = ["lag", "duration", "dropOff"];
const keys: ReadonlySet<string> = new Set([
  "discountRate",
  "migration",
  "taxFactor",
  "successRate",
  "keptShareMunicipality",
]);

/** The appraisal with some of them uncertain, as if the tables said so. */
function uncertain(appraisal: Appraisal, chosen: readonly boolean[]): Appraisal {
  let at = 0;
  const isChosen = () => chosen[at++ % chosen.length] === true;
  return {
    ...appraisal,
    rowInputs: appraisal.effects.flatMap(({ id }) =>
      timing.filter(isChosen).map((column) => ({ id, column, spread: uniform(0, 1) })),
    ),
    assumptions: appraisal.assumptions.map((row) =>
      row.kind === "single" && keys.has(row.key) && isChosen()
        ? { ...row, spread: uniform(0, 1) }
        : row,
    ),
  };
}

function drawnValues({ inputs }: TrialQuestion, draws: readonly number[]): Float64Array[] {
  let at = 0;
  return inputs.map(({ bounds, name }) =>
    Float64Array.from({ length: TRIALS }, () => {
      const draw = draws[at++ % draws.length] ?? 0;
      if (bounds.whole) return Math.round(8 * draw);
      if (name.en.startsWith("discount")) return 0.2 * draw;
      return bounds.high === 1 ? draw : (bounds.low === 0 ? 0 : -20_000) + 60_000 * draw;
    }),
  );
}

const cases = fc.record({
  tables: appraisalTables,
  chosen: fc.array(fc.boolean(), { minLength: 5, maxLength: 19 }),
  perspective: fc.constantFrom("kommun", "offentlig sektor", "samhälle", "Region"),
  draws: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 11, maxLength: 61 }),
});

describe("a trial that computes the appraisal anew", () => {
  it("gives what the calculation of everything gives with those values, to the last bit: every measure", () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, ({ tables, chosen, perspective, draws }) => {
        const { appraisal } = readAppraisal(tables);
        if (!appraisal) throw new Error("a generated appraisal holds errors");
        const unsure = uncertain(appraisal, chosen);
        for (const measure of Object.values(measures)) {
          const { question } = planSimulation(unsure, {
            trials: TRIALS,
            perspective,
            measure: measure.name.sv,
          });
          const drawn = drawnValues(question, draws);
          const outcome = emptyOutcome(question.paybackHorizons.length);
          wholeModel(question).run(drawn, TRIALS, outcome);
          for (let trial = 0; trial < TRIALS; trial += 1) {
            const changed = question.inputs.reduce(
              (other, { withValue }, place) => withValue(other, drawn[place]![trial]!),
              unsure,
            );
            const calculation = new Calculation(changed, floatArithmetic);
            const view = calculation.view(question.perspective);
            const context = { calculation, view, horizon: question.horizon };
            const answer = measure.answer(context);
            const expected = answer instanceof Missing ? Number.NaN : Number(answer);
            expect([measure.name.en, outcome.values[trial]]).toEqual([measure.name.en, expected]);
            expect(outcome.yes[trial]).toBe(Number(isYes(context)));
            compared += 1;
          }
        }
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(compared).toBeGreaterThan(5000);
  }, 120_000);
});
