import { readAppraisal, type Appraisal, type CellValue } from "../../../../src/core/model";
import { appraise, keyFigure } from "../../../../src/core/appraisal";
import {
  simulate,
  SimulationCancelled,
  type Simulation,
  type SimulationOptions,
} from "../../../../src/core/uncertainty/simulation";
import { appraisalOf, type TableRows } from "../../support/tablesOf";
import { schoolRows } from "../../support/schoolCase";
import { everyDistribution } from "./support/everyDistribution";

type Row = Readonly<Record<string, CellValue>>;

/** The school case (S. −300k, then 150k, 150k, 100k, 100k for the municipality) with cells of rows changed. */
function school(cells: Readonly<Record<string, Row>>, keys: readonly Row[] = []): Appraisal {
  const changed = (row: Row) => ({ ...row, ...cells[String(row["Id"])] });
  const assumptions = Object.entries(schoolRows.assumptions).map(([Nyckel, Värde]) => ({
    Nyckel,
    Värde,
    ...cells[Nyckel],
  }));
  const rows: TableRows = {
    ...schoolRows,
    assumptions: [...assumptions, ...keys],
    costs: schoolRows.costs.map(changed),
    effects: schoolRows.effects.map(changed),
  };
  return appraisalOf(rows);
}

const normalCost = { K1: { Lågt: 200_000, Högt: 400_000, Fördelning: "normal" } };
const percentile = (simulation: Simulation, percent: number) =>
  simulation.percentiles.find((each) => each.percent === percent)!;
const Z = 1.959964;

describe("an appraisal in which everything is fixed", () => {
  const appraisal = school({});
  const simulation = simulate(appraisal, { trials: 500 });
  const base = keyFigure(appraise(appraisal), "NPV");

  it("has no spread, and every percentile is the base value", () => {
    expect(simulation.base).toBe(base);
    expect(simulation.mean).toEqual({ value: base, standardError: 0, margin: 0 });
    expect(simulation.deviation).toEqual({ value: 0, standardError: 0, margin: 0 });
    for (const { value, standardError } of simulation.percentiles)
      expect([value, standardError]).toEqual([base, 0]);
    expect(simulation.drivers).toEqual([]);
    expect(simulation.trialsToHalveError).toBe(0);
  });

  it("has chances of 0 or 1: yes, and money back in year 3", () => {
    expect(simulation.chanceOfYes.value).toBe(1);
    const back = simulation.chanceOfPayback.map(({ horizon, value }) => [horizon, value]);
    // S(1) −150k, S(2) 0: back at 2; the term of office ends in 2030, year 3.
    expect(back).toEqual([
      [1, 0],
      [4, 1],
      [5, 1],
      [25, 1],
      [3, 1],
    ]);
  });

  it("is as fixed with low and high alone, which are for one-way analyses", () => {
    const withRange = school({ K1: { Lågt: 200_000, Högt: 400_000 } });
    expect(simulate(withRange).deviation.value).toBe(0);
  });

  it("answers ten million trials at once, and one", () => {
    expect(simulate(appraisal, { trials: 10_000_000 }).mean.value).toBe(base);
    expect(simulate(appraisal, { trials: 1 }).deviation.value).toBe(0);
  });
});

describe("a linear model of normal inputs", () => {
  // NPV = 4·5·X + 2·5·10 000 − K, X normal 20 000 and K normal 300 000: normal itself.
  const appraisal = school({
    ...normalCost,
    E1: { Lågt: 12_000, Högt: 28_000, Fördelning: "normal" },
  });
  const mean = 200_000;
  const sd = Math.hypot(200_000 / (2 * Z), (20 * 16_000) / (2 * Z));

  it.each([1, 2, 3, 4, 5, 6])("is the normal distribution that it must be, seed %d", (seed) => {
    const simulation = simulate(appraisal, { trials: 20_000, seed });
    const exact: readonly (readonly [number, number])[] = [
      [5, -1.6448536269514722],
      [10, -1.2815515655446004],
      [25, -0.6744897501960817],
      [50, 0],
      [75, 0.6744897501960817],
      [90, 1.2815515655446004],
      [95, 1.6448536269514722],
    ];
    const near = ({ value, standardError }: Simulation["mean"], wanted: number) => {
      expect(Math.abs(value! - wanted)).toBeLessThan(4 * standardError!);
    };
    near(simulation.mean, mean);
    near(simulation.deviation, sd);
    for (const [percent, z] of exact) near(percentile(simulation, percent), mean + z * sd);
    // Φ(200 000 / sd), sd = 96 267: 0.981125 by scipy 1.17.1.
    near(simulation.chanceOfYes, 0.981125);
  });

  it("is explained by each input as its part of the variance, nearly", () => {
    const [first, second] = simulate(appraisal).drivers;
    // Rank correlation of normal variables: (6/π)·asin(ρ/2).
    const rankOf = (rho: number) => (6 / Math.PI) * Math.asin(rho / 2);
    const [effect, cost] = [rankOf((20 * 16_000) / (2 * Z) / sd), rankOf(200_000 / (2 * Z) / sd)];
    expect(first?.name.sv).toBe("E1 enhetsvärde");
    expect(first?.rankCorrelation).toBeCloseTo(effect, 2);
    expect(second?.rankCorrelation).toBeCloseTo(-cost, 2);
    expect(first!.share + second!.share).toBeCloseTo(1, 12);
    expect(first?.share).toBeCloseTo(effect ** 2 / (effect ** 2 + cost ** 2), 2);
  });

  it("follows a rank correlation: what varies together spreads more", () => {
    const correlated = school(
      { ...normalCost, E1: { Lågt: 12_000, Högt: 28_000, Fördelning: "normal" } },
      [{ Nyckel: "samvariation: K1 × E1", Värde: 0.7 }],
    );
    // Of normal variables ρ = 2·sin(π·0.7/6); a dear intervention with dear effects spreads less here.
    const rho = 2 * Math.sin((Math.PI * 0.7) / 6);
    const [cost, effect] = [200_000 / (2 * Z), (20 * 16_000) / (2 * Z)];
    const expected = Math.sqrt(cost ** 2 + effect ** 2 - 2 * rho * cost * effect);
    const { deviation, mean: average } = simulate(correlated, { trials: 20_000 });
    expect(Math.abs(deviation.value! / expected - 1)).toBeLessThan(0.01);
    expect(Math.abs(average.value! - mean)).toBeLessThan(4 * average.standardError!);
  });
});

describe("the seed", () => {
  const { appraisal } = readAppraisal(everyDistribution);
  const run = (options: SimulationOptions) => simulate(appraisal!, { trials: 1000, ...options });

  it.each(["sobol", "pseudoRandom"] as const)("gives the same figures again: %s", (generator) => {
    expect(run({ seed: 8, generator })).toEqual(run({ seed: 8, generator }));
    expect(run({ seed: 8, generator }).mean).not.toEqual(run({ seed: 9, generator }).mean);
  });

  it("may be as large as a whole number can be", () => {
    expect(run({ seed: Number.MAX_SAFE_INTEGER }).trials).toBe(1000);
  });
});

describe("draws outside what a number can be", () => {
  it("are cut, and the part of them is told", () => {
    const appraisal = school({ E1: { Dödvikt: 0.1 } }, [
      { Nyckel: "E1 dödvikt", Värde: 0.1, Lågt: 0, Högt: 0.4, Fördelning: "normal" },
    ]);
    const { cut } = simulate(appraisal, { trials: 20_000 });
    // Φ(−0.1 / (0.4/3.919928)) = Φ(−0.97998) = 0.16355.
    expect(cut).toEqual([
      {
        name: { sv: "E1 dödvikt", en: "E1 deadweight" },
        share: expect.closeTo(0.16355, 3) as number,
      },
    ]);
  });

  it("of a cost are cut at 0", () => {
    const appraisal = school({ K1: { Lågt: 0, Högt: 900_000, Fördelning: "normal" } });
    const { cut } = simulate(appraisal, { trials: 20_000 });
    // Φ(−300 000 / (900 000/3.919928)) = Φ(−1.306643) = 0.09567.
    expect(cut[0]?.share).toBeCloseTo(0.09567, 3);
  });
});

describe("whole years that are drawn", () => {
  it("are rounded, and the whole calculation follows", () => {
    const appraisal = school({}, [
      { Nyckel: "E1 varaktighet", Värde: 4, Lågt: 1, Högt: 5, Fördelning: "1@0,5; 4@0,5" },
    ]);
    // One year of 100k or four: NPV −100k or 200k.
    const simulation = simulate(appraisal, { trials: 1024 });
    expect(simulation.mean.value).toBeCloseTo(50_000, 6);
    expect(percentile(simulation, 25).value).toBeCloseTo(-100_000, 6);
    expect(percentile(simulation, 75).value).toBeCloseTo(200_000, 6);
  });
});

describe("any other measure", () => {
  it("is computed anew in each trial: the rate at which money is back", () => {
    const appraisal = school({ K1: { Fördelning: "150000@0,5; 250000@0,5" } });
    const simulation = simulate(appraisal, { trials: 512, measure: "återbetalningstid" });
    // 150k is back after 1 year, 250k after 1 + 100/150.
    expect(simulation.measure.unit).toBe("years");
    expect(percentile(simulation, 5).value).toBeCloseTo(1, 12);
    expect(percentile(simulation, 95).value).toBeCloseTo(1 + 2 / 3, 12);
    expect(simulation.unanswered).toBe(0);
  });

  it("counts the trials in which it has no answer, and leaves them out", () => {
    const appraisal = school({ K1: { Fördelning: "150000@0,5; 900000@0,5" } });
    const simulation = simulate(appraisal, { trials: 512, measure: "återbetalningstid" });
    expect(simulation.unanswered).toBe(256);
    expect(simulation.mean.value).toBeCloseTo(1, 12);
    expect(simulation.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(256);
    // The chances are of all trials.
    expect(simulation.chanceOfYes.value).toBe(0.5);
  });

  it("may have no answer at all", () => {
    const appraisal = school({ K1: { Fördelning: "800000@0,5; 900000@0,5" } });
    const simulation = simulate(appraisal, { trials: 64, measure: "återbetalningstid" });
    expect(simulation.unanswered).toBe(64);
    expect(simulation.mean.value).toBeUndefined();
    expect(simulation.histogram).toEqual([]);
    expect(simulation.chanceOfYes.value).toBe(0);
  });
});

describe("few trials", () => {
  const appraisal = school(normalCost);

  it("one has a value, but neither spread nor error", () => {
    const simulation = simulate(appraisal, { trials: 1 });
    expect(simulation.mean.value).toBe(percentile(simulation, 95).value);
    expect(simulation.deviation.value).toBeUndefined();
    expect(simulation.mean.standardError).toBeUndefined();
  });

  it("thirty-two have an error", () => {
    expect(simulate(appraisal, { trials: 31 }).mean.standardError).toBeUndefined();
    expect(simulate(appraisal, { trials: 32 }).mean.standardError).toBeGreaterThan(0);
  });

  it("of a number that divides badly are all counted", () => {
    for (const trials of [2, 33, 257, 1009]) {
      const simulation = simulate(appraisal, { trials });
      expect(simulation.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(trials);
    }
  });
});

describe("a run", () => {
  it("tells how far it has come, and ends where it is told to", () => {
    const appraisal = school(normalCost);
    const told: number[] = [];
    simulate(appraisal, { trials: 100_000 }, { progress: ({ done }) => told.push(done) });
    expect(told.length).toBeGreaterThan(3);
    expect([...told].sort((one, other) => one - other)).toEqual(told);
    let looks = 0;
    const stop = () => simulate(appraisal, { trials: 100_000 }, { isCancelled: () => ++looks > 2 });
    expect(stop).toThrow(SimulationCancelled);
    expect(looks).toBe(3);
  });
});
