import { FLOW_TOLERANCE, VERDICT_TOLERANCE } from "../../../arithmetic/tolerances";
import { BLOCK } from "../draws/sobolDimension";
import { linearFlows, type LinearFlows } from "./linearTerms";
import { grossTo, paidBack } from "./paidBack";
import type { BlockOutcome, TrialModel, TrialQuestion } from "./trialModel";

/** Years that are summed side by side. */
const SIDE = 4;

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
  /** The terms' numbers of each trial of a block, trial by trial. */
  private readonly numbers: Float64Array;
  private readonly column = new Float64Array(BLOCK);
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
    this.values = Float64Array.from(terms, ({ flows }) => presentValue(flows));
    this.matrix = new Float64Array(this.years * this.terms);
    terms.forEach(({ flows }, term) => {
      flows.forEach((flow, year) => (this.matrix[this.placeOf(year, term)] = flow));
    });
    this.numbers = new Float64Array(BLOCK * this.terms);
    this.flows = new Float64Array(this.years);
  }

  run(drawn: readonly Float64Array[], count: number, outcome: BlockOutcome): void {
    this.fillNumbers(drawn, count);
    const { paybackHorizons } = this.question;
    for (let trial = 0; trial < count; trial += 1) {
      const value = this.presentValue(trial);
      this.fillFlows(trial);
      const gross = grossTo(this.flows, this.years - 1);
      outcome.values[trial] = value;
      outcome.yes[trial] = Number(this.isYes(value, gross));
      paidBack(this.flows, gross, paybackHorizons, outcome.back, trial * paybackHorizons.length);
    }
  }

  private placeOf(year: number, term: number): number {
    const within = year % SIDE;
    return (year - within) * this.terms + term * SIDE + within;
  }

  private fillNumbers(drawn: readonly Float64Array[], count: number): void {
    const { numbers, column, terms } = this;
    this.linear.terms.forEach(({ fill }, term) => {
      fill(drawn, count, column);
      for (let trial = 0; trial < count; trial += 1)
        numbers[trial * terms + term] = column[trial] as number;
    });
  }

  private presentValue(trial: number): number {
    const { numbers, terms, values } = this;
    let sum = this.fixedValue;
    for (let term = 0; term < terms; term += 1)
      sum += (numbers[trial * terms + term] as number) * (values[term] as number);
    return sum;
  }

  private fillFlows(trial: number): void {
    const { fixed, flows, matrix, numbers, terms, years } = this;
    const from = trial * terms;
    let at = 0;
    for (let year = 0; year < years; year += SIDE) {
      let [first, second] = [fixed[year] as number, fixed[year + 1] as number];
      let [third, fourth] = [fixed[year + 2] as number, fixed[year + 3] as number];
      for (let term = 0; term < terms; term += 1) {
        const number = numbers[from + term] as number;
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

  private isYes(value: number, gross: number): boolean {
    if (value >= -VERDICT_TOLERANCE) return true;
    if (value < -FLOW_TOLERANCE * gross) return false;
    return value >= -FLOW_TOLERANCE * grossTo(this.flows, this.question.horizon);
  }
}
