import { quickExponential } from "../../../numbers";
import { Beta } from "./incompleteBeta";
import { quickLogarithm } from "./logarithm";

const MOST_STEPS = 200;
const ENOUGH = 1e-14;
/** x below e^−300: nothing but the first term of the distribution function is left. */
const FAR = -300;
/** e to this is below the smallest float64. */
const NOTHING = -760;

/** A point of a distribution's quantile function: its value, and how fast it grows with the probability. */
export interface QuantilePoint {
  readonly value: number;
  readonly slope: number;
}

/**
 * Quantiles in the lower tail of a beta distribution, asked for in any order; each starts from the one before.
 *
 * Newton's method on ln I as a function of ln x, kept within what is known to lie below and above, and
 * halving where it would leave that.
 */
export class BetaTail {
  private readonly beta: Beta;
  private logX: number;

  constructor(first: number, second: number) {
    this.beta = new Beta(first, second);
    this.logX = quickLogarithm(first / (first + second));
  }

  at(probability: number): QuantilePoint {
    const target = quickLogarithm(probability);
    const logFirst = this.beta.logOfFirstTerm(target);
    if (logFirst < FAR) return this.farOut(logFirst, probability);
    let [low, high] = [NOTHING, 0];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const x = quickExponential(this.logX);
      const below = this.beta.below(x);
      const change = ((quickLogarithm(below) - target) * below) / this.beta.growth(x);
      if (Math.abs(change) <= ENOUGH) break;
      if (change < 0) low = this.logX;
      else high = this.logX;
      const next = this.logX - change;
      this.logX = next > low && next < high ? next : (low + high) / 2;
    }
    const value = quickExponential(this.logX);
    const slope = value / this.beta.growth(value);
    return { value, slope: Number.isFinite(slope) ? slope : 0 };
  }

  private farOut(logX: number, probability: number): QuantilePoint {
    const value = quickExponential(logX);
    return { value, slope: value / (this.beta.first * probability) };
  }
}
