import { readAppraisal } from "../../../src/core/model";
import { simulate, type Simulation } from "../../../src/core/uncertainty/simulation";
import { planSimulation, type SimulationPlan } from "../../../src/core/uncertainty/simulation/plan";
import { summarise } from "../../../src/core/uncertainty/simulation/summarise";
import { runTrials } from "../../../src/core/uncertainty/simulation/trialRun";
import { naiveTrials } from "./naiveTrial";
import { riskCase } from "./riskCase";
import { figureNames, figuresOf, fromBatches } from "./riskFigures";
import reference from "./riskReference.json";
import { sfc32 } from "./sfc32";
import { simulatedFigures } from "./simulatedFigures";

/** Each figure with its standard error, of ten million plain draws of the naive model. */
const ten = reference.figures as unknown as ReturnType<typeof fromBatches>;
const { appraisal } = readAppraisal(riskCase);

function off(value: number, error: number, name: keyof typeof ten): number {
  const [wanted, ownError] = ten[name];
  const combined = Math.hypot(error, ownError);
  return combined === 0 ? Number(value !== wanted) : Math.abs(value - wanted) / combined;
}

describe("risk, by a second way", () => {
  it("the ten million plain draws of the naive model can be drawn again, fewer of them", () => {
    const random = sfc32(1);
    const trial = naiveTrials(riskCase);
    const batches = Array.from({ length: 12 }, () =>
      figuresOf(Array.from({ length: 4000 }, () => trial(random))),
    );
    const again = fromBatches(batches);
    // A percentile of 4 000 is a little nearer the middle than one of 100 000: far less than its error.
    for (const name of figureNames)
      expect([name, off(...again[name], name) < 4]).toEqual([name, true]);
  }, 120_000);

  it.each([1, 2, 3])("the simulation agrees within 4 combined standard errors, seed %d", (seed) => {
    const figures = simulatedFigures(simulate(appraisal!, { trials: 100_000, seed }));
    for (const name of figureNames) {
      const { value, standardError } = figures.get(name)!;
      expect([name, off(value!, standardError!, name) < 4]).toEqual([name, true]);
    }
  });

  it("so does the pseudo-random generator", () => {
    const figures = simulatedFigures(
      simulate(appraisal!, { trials: 100_000, generator: "pseudoRandom" }),
    );
    for (const name of figureNames) {
      const { value, standardError } = figures.get(name)!;
      expect([name, off(value!, standardError!, name) < 4]).toEqual([name, true]);
    }
  });
});

/** What is the same for every seed is prepared once. */
function run(plan: SimulationPlan): Simulation {
  const steps = runTrials(plan);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return summarise(plan, undefined, step.value);
}

describe("honest errors", () => {
  const asked = ["mean", "P5", "P50", "P95", "yes"] as const;
  const SEEDS = 2000;
  /** So few that their error is far above that of the ten million. */
  const TRIALS = 1024;

  it("a plan that is run again with another seed is the simulation of that seed", () => {
    const plan = planSimulation(appraisal!, { trials: TRIALS });
    const { base, ...rest } = simulate(appraisal!, { trials: TRIALS, seed: 77 });
    expect({ ...run({ ...plan, seed: 77 }), base }).toEqual({ base, ...rest });
  });

  it("the 95 % interval holds the value in 93.5–96.5 % of the seeds 1…2000", () => {
    const held = new Map<string, number>(asked.map((name) => [name, 0]));
    const plan = planSimulation(appraisal!, { trials: TRIALS });
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const figures = simulatedFigures(run({ ...plan, seed }));
      for (const name of asked) {
        const { value, margin } = figures.get(name)!;
        if (Math.abs(value! - ten[name][0]) <= margin!) held.set(name, held.get(name)! + 1);
      }
    }
    for (const name of asked) {
      const part = held.get(name)! / SEEDS;
      expect([name, part, part >= 0.935 && part <= 0.965]).toEqual([name, part, true]);
    }
  }, 300_000);
});
