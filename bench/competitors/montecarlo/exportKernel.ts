import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { uncertainCase } from "../../uncertainCase";
import { Xoshiro } from "../../../src/core/uncertainty/simulation/draws/xoshiro";
import { sobolDirections } from "../../../src/core/uncertainty/simulation/draws/sobolDirections";
import type { Sampler } from "../../../src/core/uncertainty/simulation/distributions/sampler";
import { byInfluence } from "../../../src/core/uncertainty/simulation/influence";
import { linearFlows } from "../../../src/core/uncertainty/simulation/model/linearTerms";
import { planSimulation } from "../../../src/core/uncertainty/simulation/plan";

/**
 * Writes what the kernel knows before its first trial, for the same trials in C and in numpy: the inputs with their
 * distributions and Sobol dimensions, the terms, and the matrix.
 */
const TRIALS = 100_000;
const OCTAVES = 23;
const CELLS = 16;

const appraisal = uncertainCase();
const plan = planSimulation(appraisal, { trials: TRIALS, perspective: "samhälle" });
const { inputs } = plan.question;
const linear = linearFlows(plan.question);
if (!linear) throw new Error("The case is to be linear.");

/** The cubic of every cell of a table, from four of its values. */
function cellsOf(sampler: Sampler): number[] {
  return [false, true].flatMap((upper) =>
    Array.from({ length: OCTAVES * CELLS }, (_, place) => {
      const octave = Math.floor(place / CELLS) + 1;
      const width = 2 ** (27 - octave);
      const start = width * (CELLS + (place % CELLS));
      const offsets = [0, 1, 2, 3].map((quarter) => Math.floor((quarter * width) / 4));
      const bits = offsets.map((offset) => (upper ? 2 ** 32 - 1 - start - offset : start + offset));
      const values = new Float64Array(4);
      sampler.fill(Uint32Array.from(bits), values, 4);
      return cubicThrough(
        offsets.map((offset) => (offset + 0.5) / width),
        [...values],
      );
    }).flat(),
  );
}

/** Newton's divided differences, written out in powers. */
function cubicThrough(at: readonly number[], values: number[]): number[] {
  const differences = [...values];
  for (let order = 1; order < 4; order += 1)
    for (let place = 3; place >= order; place -= 1)
      differences[place] =
        (differences[place]! - differences[place - 1]!) / (at[place]! - at[place - order]!);
  let powers = [differences[3]!];
  for (let place = 2; place >= 0; place -= 1) {
    const shifted = [0, ...powers];
    powers = shifted.map((power, order) => power - at[place]! * (powers[order] ?? 0));
    powers[0]! += differences[place]!;
  }
  return powers;
}

const shapes = inputs.map(({ name }) => {
  const spread =
    appraisal.costs.find(({ id }) => name.sv === `${id} belopp`)?.spread ??
    appraisal.effects.find(({ id }) => name.sv === `${id} enhetsvärde`)?.spread ??
    appraisal.rowInputs.find(({ id }) => name.sv === `${id} dödvikt`)?.spread ??
    appraisal.assumptions.flatMap((row) =>
      row.kind === "single" && row.key === "successRate" && row.spread ? [row.spread] : [],
    )[0];
  if (!spread) throw new Error(`${name.sv} has no spread.`);
  return { ...spread, shape: spread.distribution.shape };
});
const base = inputs.map(({ sampler }) => {
  const value = new Float64Array(1);
  sampler.fill(Uint32Array.of(2 ** 31), value, 1);
  return value[0]!;
});
const valueOf = (place: number): number => {
  const { role } = inputs[place]!;
  if (role.kind === "cost") return appraisal.costs[role.row]!.amount;
  if (role.kind === "effect") return appraisal.effects[role.row]![role.column];
  return appraisal.successRate ?? 0;
};
const order = byInfluence(plan);
const seeds = Xoshiro.fromSeed(1);
const terms = [
  ...inputs.flatMap(({ role }, place) =>
    role.kind === "cost" ? [{ constant: 1, times: [place], less: [] }] : [],
  ),
  ...appraisal.effects.map((effect, row) => {
    const place = (column: string) =>
      inputs.findIndex(
        ({ role }) => role.kind === "effect" && role.row === row && role.column === column,
      );
    const rate = inputs.findIndex(({ role }) => role.kind === "successRate");
    const deadweight = place("deadweight");
    const counted =
      effect.share * effect.attribution * (1 - effect.displacement) * (1 - effect.haircut);
    return {
      constant: counted * (deadweight < 0 ? 1 - effect.deadweight : 1),
      times: [place("unitValue"), rate],
      less: deadweight < 0 ? [] : [deadweight],
    };
  }),
];
// The first term of the kernel is the effects without a drawn number, of which there are none here.
const flows = linear.terms
  .filter(({ flows: each }) => each.some((flow) => flow !== 0))
  .map(({ flows: each }) => each);
const kernel = {
  trials: TRIALS,
  shifts: plan.shifts,
  years: linear.fixed.length,
  horizons: plan.question.paybackHorizons,
  inputs: inputs.map(({ sampler }, place) => ({
    shape: shapes[place]!.shape,
    low: shapes[place]!.low,
    value: valueOf(place),
    high: shapes[place]!.high,
    isShare: inputs[place]!.bounds.high === 1,
    middle: base[place],
    dimension: order.indexOf(place),
    cells: ["uniform", "triangular"].includes(shapes[place]!.shape) ? [] : cellsOf(sampler),
  })),
  directions: inputs.map((_, dimension) => [...sobolDirections(dimension)]),
  scrambles: Array.from({ length: plan.shifts }, () => inputs.map(() => seeds.next())),
  terms,
  fixed: linear.fixed,
  fixedValue: linear.presentValue(linear.fixed),
  flows,
  values: flows.map((each) => linear.presentValue(each)),
};
writeFileSync(join(__dirname, "kernel.json"), JSON.stringify(kernel));

/** The same as plain numbers, for the program in C. */
const shapeNumbers = ["uniform", "triangular"];
const lines = [
  [kernel.trials, kernel.shifts, kernel.years, inputs.length, terms.length, kernel.horizons.length],
  kernel.horizons,
  ...kernel.inputs.flatMap(({ shape, low, value, high, isShare, dimension, cells }) => [
    [
      shapeNumbers.includes(shape) ? shapeNumbers.indexOf(shape) : 2,
      low,
      value,
      high,
      Number(isShare),
      dimension,
    ],
    cells,
  ]),
  ...kernel.directions,
  ...kernel.scrambles,
  ...terms.map(({ constant, times, less }) => [constant, times[0]!, times[1] ?? -1, less[0] ?? -1]),
  kernel.fixed,
  [kernel.fixedValue],
  ...kernel.flows,
  kernel.values,
];
writeFileSync(
  join(__dirname, "kernel.txt"),
  `${lines
    .filter((line) => line.length > 0)
    .map((line) => line.join(" "))
    .join("\n")}\n`,
);
