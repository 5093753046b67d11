import { simulate, type Simulation } from "../../../../src/core/uncertainty/simulation";
import { uncertainCase } from "../../../../bench/uncertainCase";

const TRIALS = 8192;
const SEEDS = 40;
const figures = {
  mean: ({ mean }: Simulation) => mean.value,
  P5: ({ percentiles }: Simulation) => percentiles[0]?.value,
  P50: ({ percentiles }: Simulation) => percentiles[3]?.value,
  P95: ({ percentiles }: Simulation) => percentiles[6]?.value,
};

/** How far a figure varies from seed to seed. */
function spreadOver(simulations: readonly Simulation[], name: keyof typeof figures): number {
  const values = simulations.map((simulation) => figures[name](simulation) ?? Number.NaN);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

describe("the sampling error at 8 192 draws of 23 inputs", () => {
  const appraisal = uncertainCase();
  const run = (generator: "sobol" | "pseudoRandom") =>
    Array.from({ length: SEEDS }, (_, at) =>
      simulate(appraisal, { trials: TRIALS, seed: at + 1, perspective: "samhälle", generator }),
    );

  it("is a small part of that of pseudo-random draws", () => {
    const [sobol, random] = [run("sobol"), run("pseudoRandom")];
    const ratio = (name: keyof typeof figures) =>
      spreadOver(sobol, name) / spreadOver(random, name);
    expect(ratio("mean")).toBeLessThanOrEqual(0.05);
    for (const name of ["P5", "P50", "P95"] as const) expect(ratio(name)).toBeLessThanOrEqual(0.65);
  }, 120_000);
});
