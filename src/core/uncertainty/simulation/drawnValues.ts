import { induceCorrelation } from "./correlation/imanConover";
import type { CorrelatedInputs } from "./correlation/correlatedInputs";
import { drawSource, type DrawSource } from "./draws/drawSource";
import { BLOCK } from "./draws/sobolDimension";
import type { UncertainInput } from "./inputs/uncertainInput";
import type { SimulationPlan } from "./plan";
import { byInfluence } from "./influence";

/** The values of every input, block by block, and how many of them had to be cut. */
export class DrawnValues {
  /** The values of the present block, by input. */
  readonly values: readonly Float64Array[];
  /** Cut draws so far, by input. */
  readonly cut: number[];
  private readonly inputs: readonly UncertainInput[];
  private readonly correlated: CorrelatedInputs | undefined;
  /** The dimension of each input. */
  private readonly dimensions: readonly number[];
  private readonly source: DrawSource;
  private readonly bits = new Uint32Array(BLOCK);
  /** The whole shift's draws of inputs that vary together. */
  private together = new Map<number, Uint32Array>();

  constructor(plan: SimulationPlan) {
    const { generator, seed, correlated } = plan;
    this.inputs = plan.question.inputs;
    this.correlated = correlated;
    this.values = this.inputs.map(() => new Float64Array(BLOCK));
    this.cut = this.inputs.map(() => 0);
    const order = byInfluence(plan);
    this.dimensions = this.inputs.map((_, place) => order.indexOf(place));
    this.source = drawSource(generator, this.inputs.length, seed);
  }

  /** Begins a shift of so many trials. */
  nextShift(trials: number): void {
    this.source.nextShift();
    if (!this.correlated) return;
    const { places, lower } = this.correlated;
    const columns = places.map((place) => this.column(place, trials));
    induceCorrelation(columns, lower);
    this.together = new Map(places.map((place, at) => [place, columns[at] as Uint32Array]));
  }

  /** Draws a block of the shift. */
  fill(block: number, count: number): void {
    this.inputs.forEach(({ sampler, bounds, mayLeave }, place) => {
      const values = this.values[place] as Float64Array;
      const drawn = this.together.get(place)?.subarray(block * BLOCK, block * BLOCK + count);
      if (!drawn) this.source.fill(this.dimensions[place] as number, block, this.bits, count);
      sampler.fill(drawn ?? this.bits, values, count);
      if (bounds.whole) round(values, count);
      if (mayLeave) this.cut[place] = (this.cut[place] as number) + cutTo(bounds, values, count);
    });
  }

  private column(place: number, trials: number): Uint32Array {
    const column = new Uint32Array(trials);
    for (let from = 0; from < trials; from += BLOCK) {
      const target = column.subarray(from, Math.min(trials, from + BLOCK));
      this.source.fill(this.dimensions[place] as number, from / BLOCK, target, target.length);
    }
    return column;
  }
}

function round(values: Float64Array, count: number): void {
  for (let trial = 0; trial < count; trial += 1)
    values[trial] = Math.floor((values[trial] as number) + 0.5);
}

/** How many were outside. */
function cutTo(
  { low, high }: UncertainInput["bounds"],
  values: Float64Array,
  count: number,
): number {
  let cut = 0;
  for (let trial = 0; trial < count; trial += 1) {
    const value = values[trial] as number;
    if (value >= low && value <= high) continue;
    values[trial] = value < low ? low : high;
    cut += 1;
  }
  return cut;
}
