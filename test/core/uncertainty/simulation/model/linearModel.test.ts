import fc from "fast-check";
import { readAppraisal, type Appraisal, type Spread } from "../../../../../src/core/model";
import { planSimulation } from "../../../../../src/core/uncertainty/simulation/plan";
import { linearModel } from "../../../../../src/core/uncertainty/simulation/model/linearModel";
import {
  emptyOutcome,
  type BlockOutcome,
  type TrialModel,
  type TrialQuestion,
} from "../../../../../src/core/uncertainty/simulation/model/trialModel";
import { wholeModel } from "../../../../../src/core/uncertainty/simulation/model/wholeModel";
import { appraisalTables } from "../../../../oracle/generateAppraisal";

const uniform = (low: number, high: number): Spread => ({
  low,
  high,
  distribution: { shape: "uniform" },
});
const share = uniform(0, 1);
const columns = ["share", "deadweight", "attribution", "displacement", "haircut"];

/** The appraisal with some of its numbers uncertain, as if the tables said so. */
function uncertain(appraisal: Appraisal, chosen: readonly boolean[], rate: string): Appraisal {
  let at = 0;
  const isChosen = () => chosen[at++ % chosen.length] === true;
  const spread = (value: number) =>
    isChosen() ? { spread: uniform(value - 5000, value + 9000) } : {};
  return {
    ...appraisal,
    costs: appraisal.costs.map((row) => ({ ...row, ...spread(row.amount) })),
    effects: appraisal.effects.map((row) => ({ ...row, ...spread(row.unitValue) })),
    rowInputs: appraisal.effects.flatMap(({ id }) =>
      columns.filter(isChosen).map((column) => ({ id, column, spread: share })),
    ),
    assumptions: appraisal.assumptions.map((row) =>
      row.kind === "single" && row.key === "successRate" && rate !== "fixed"
        ? {
            ...row,
            spread: rate === "drawn" ? share : { ...share, distribution: { shape: "binomial" } },
          }
        : row,
    ),
    cohorts: appraisal.cohorts.map((row) => ({
      ...row,
      number: (rate === "binomial" ? Math.round(row.number) : row.number) as typeof row.number,
    })),
  };
}

const perspectives = ["kommun", "offentlig sektor", "samhälle"];
const someUncertain = fc.record({
  tables: appraisalTables,
  chosen: fc.array(fc.boolean(), { minLength: 7, maxLength: 23 }),
  rate: fc.constantFrom("fixed", "drawn", "binomial"),
  perspective: fc.constantFrom(...perspectives),
  draws: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 11, maxLength: 61 }),
});
const TRIALS = 6;

/** Values of each input: some far from the base, within what each can be. */
function drawnValues({ inputs }: TrialQuestion, draws: readonly number[]): Float64Array[] {
  let at = 0;
  return inputs.map(({ role, bounds }) => {
    const draw = () => draws[at++ % draws.length] ?? 0;
    return Float64Array.from({ length: TRIALS }, () => {
      if (role.kind === "successes") return Math.round(draw() * bounds.high);
      if (bounds.high === 1) return draw();
      return (bounds.low === 0 ? 0 : -50_000) + 400_000 * draw();
    });
  });
}

function run(model: TrialModel, question: TrialQuestion, drawn: Float64Array[]): BlockOutcome {
  const outcome = emptyOutcome(question.paybackHorizons.length);
  model.run(drawn, TRIALS, outcome);
  return outcome;
}

describe("the net present value as a sum of products", () => {
  it("equals the whole calculation, trial by trial, on generated appraisals", () => {
    let compared = 0;
    fc.assert(
      fc.property(someUncertain, ({ tables, chosen, rate, perspective, draws }) => {
        const { appraisal } = readAppraisal(tables);
        if (!appraisal) throw new Error("a generated appraisal holds errors");
        const { question, isLinear } = planSimulation(uncertain(appraisal, chosen, rate), {
          perspective,
        });
        const linear = linearModel(question);
        const spreadsKronor =
          question.inputs.some(({ role }) => role.kind === "cost") &&
          appraisal.financing.some(({ amount }) => "kronor" in amount);
        expect(linear === undefined).toBe(spreadsKronor);
        expect(isLinear).toBe(!spreadsKronor);
        if (!linear) return;
        const drawn = drawnValues(question, draws);
        const [fast, slow] = [
          run(linear, question, drawn),
          run(wholeModel(question), question, drawn),
        ];
        const size = Math.max(1, ...slow.values.subarray(0, TRIALS).map(Math.abs));
        for (let trial = 0; trial < TRIALS; trial += 1) {
          const off = Math.abs(fast.values[trial]! - slow.values[trial]!);
          // Of large rows that cancel out the last digits are left.
          expect(off).toBeLessThan(1e-9 * size + 1e-6);
          compared += 1;
        }
        expect(fast.yes).toEqual(slow.yes);
        expect(fast.back).toEqual(slow.back);
      }),
      { numRuns: 600, seed: 1 },
    );
    expect(compared).toBeGreaterThan(2000);
  }, 120_000);
});
