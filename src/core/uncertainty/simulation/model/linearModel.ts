import {
  FLOW_TOLERANCE,
  VERDICT_TOLERANCE,
  verdictTolerance,
} from "../../../arithmetic/tolerances";
import { BLOCK } from "../draws/sobolDimension";
import { linearFlows, type LinearFlows } from "./linearTerms";
import { grossTo, paidBack } from "./paidBack";
import { Payback } from "./payback";
import type { BlockOutcome, TrialModel, TrialQuestion } from "./trialModel";

const { abs } = Math;
/** Years that are summed side by side. */
const SIDE = 4;
/** From one term's numbers to the next's: a little more than a block, so that they do not compete for one place in the cache. */
const STRIDE = BLOCK + 8;

/** The net present value of a trial as a sum of products; undefined where it is no such sum. */
export function linearModel(question: TrialQuestion): TrialModel | undefined {
  const flows = linearFlows(question);
  return flows && new LinearModel(question, flows);
}

/**
 * NPV and yearly flows out of a matrix that was computed once: what one krona of each uncertain
 * number does to the flow of each year, and to the net present value.
 */
class LinearModel implements TrialModel {
  private readonly terms: number;
  private readonly years: number;
  /** For each four years, each term's flows in those. */
  private readonly matrix: Float64Array;
  private readonly fixed: Float64Array;
  private readonly values: Float64Array;
  private readonly fixedValue: number;
  /** Σ|F| of the terms and of what is fixed. */
  private readonly sizes: Float64Array;
  private readonly fixedSize: number;
  private readonly payback = new Payback();
  /** The terms' numbers of each trial of a block, term by term. */
  private readonly numbers: Float64Array;
  private readonly columns: readonly Float64Array[];
  private readonly flows: Float64Array;

  constructor(
    private readonly question: TrialQuestion,
    private readonly linear: LinearFlows,
  ) {
    const { fixed, terms, presentValue } = linear;
    this.terms = terms.length;
    this.years = Math.ceil(fixed.length / SIDE) * SIDE;
    this.fixed = new Float64Array(this.years);
    this.fixed.set(fixed);
    this.fixedValue = presentValue(fixed);
    this.fixedSize = size(fixed);
    this.sizes = Float64Array.from(terms, ({ flows }) => size(flows));
    this.values = Float64Array.from(terms, ({ flows }) => presentValue(flows));
    this.matrix = new Float64Array(this.years * this.terms);
    terms.forEach(({ flows }, term) => {
      flows.forEach((flow, year) => (this.matrix[this.placeOf(year, term)] = flow));
    });
    const numbers = new Float64Array(STRIDE * this.terms);
    this.columns = terms.map((_, term) => numbers.subarray(term * STRIDE, term * STRIDE + BLOCK));
    this.numbers = numbers;
    this.flows = new Float64Array(this.years);
  }

  run(drawn: readonly Float64Array[], count: number, outcome: BlockOutcome): void {
    this.linear.terms.forEach(({ fill }, term) => {
      fill(drawn, count, this.columns[term] as Float64Array);
    });
    const { fixedSize, fixedValue, numbers, sizes, terms, values } = this;
    for (let trial = 0; trial < count; trial += 1) {
      let value = fixedValue;
      // No less than Σ|F|.
      let gross = fixedSize;
      for (let term = 0; term < terms; term += 1) {
        const number = numbers[term * STRIDE + trial] as number;
        value += number * (values[term] as number);
        gross += abs(number) * (sizes[term] as number);
      }
      outcome.values[trial] = value;
      // Only of huge amounts is the tolerance more than half an öre.
      if (gross * FLOW_TOLERANCE > VERDICT_TOLERANCE) this.answerWhole(trial, value, outcome);
      else {
        outcome.yes[trial] = value >= -VERDICT_TOLERANCE ? 1 : 0;
        this.answerPayback(trial, outcome.back);
      }
    }
  }

  private placeOf(year: number, term: number): number {
    const within = year % SIDE;
    return (year - within) * this.terms + term * SIDE + within;
  }

  private answerWhole(trial: number, value: number, outcome: BlockOutcome): void {
    const { flows, years, question } = this;
    for (let year = 0; year < years; year += SIDE) this.fillFlows(trial, year);
    const tolerance = verdictTolerance(grossTo(flows, question.horizon));
    outcome.yes[trial] = Number(value >= -tolerance);
    const gross = grossTo(flows, years - 1);
    const horizons = question.paybackHorizons;
    paidBack(flows, gross, horizons, outcome.back, trial * horizons.length);
  }

  /** As paidBack, but flows are computed no further than to the year in which the money is back. */
  private answerPayback(trial: number, answers: Uint8Array): void {
    const { flows, years, payback } = this;
    payback.begin();
    for (let year = 0; year < years; year += SIDE) {
      this.fillFlows(trial, year);
      if (payback.goOn(flows, year, year + SIDE)) break;
    }
    const horizons = this.question.paybackHorizons;
    payback.answer(horizons, answers, trial * horizons.length);
  }

  /** The flows of four years. */
  private fillFlows(trial: number, year: number): void {
    const { fixed, flows, matrix, numbers, terms } = this;
    let at = year * terms;
    let first = fixed[year] as number;
    let second = fixed[year + 1] as number;
    let third = fixed[year + 2] as number;
    let fourth = fixed[year + 3] as number;
    for (let term = 0; term < terms; term += 1) {
      const number = numbers[term * STRIDE + trial] as number;
      first += number * (matrix[at] as number);
      second += number * (matrix[at + 1] as number);
      third += number * (matrix[at + 2] as number);
      fourth += number * (matrix[at + 3] as number);
      at += SIDE;
    }
    flows[year] = first;
    flows[year + 1] = second;
    flows[year + 2] = third;
    flows[year + 3] = fourth;
  }
}

function size(flows: readonly number[]): number {
  return flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
}
