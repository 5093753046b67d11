import { quickExponential } from "../../../numbers";
import { quickLogarithm } from "./logarithm";
import { logGamma } from "./logGamma";

const MOST_TERMS = 20_000;
const ENOUGH = 2 ** -52;
const SMALLEST = 1e-300;

/** The beta distribution with both parameters above 0, as far as its quantiles need it. */
export class Beta {
  private readonly logScale: number;

  constructor(
    readonly first: number,
    readonly second: number,
  ) {
    this.logScale = logGamma(first + second) - logGamma(first) - logGamma(second);
  }

  /** Density at x, times x: what the distribution function grows by, for each part that x grows by. */
  growth(x: number): number {
    const { first, second, logScale } = this;
    const logOthers = (second - 1) * quickLogarithm(1 - x);
    return quickExponential(logScale + first * quickLogarithm(x) + logOthers);
  }

  /** ln x at a probability, where x is so small that I = scale · x^first / first. */
  logOfFirstTerm(logProbability: number): number {
    return (logProbability + quickLogarithm(this.first) - this.logScale) / this.first;
  }

  /** I_x(first, second): the probability below x, by the continued fraction (DLMF 8.17.22). */
  below(x: number): number {
    const { first, second } = this;
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    if (x > (first + 1) / (first + second + 2)) return 1 - new Beta(second, first).below(1 - x);
    return (this.growth(x) * (1 - x)) / (first * this.fraction(x));
  }

  /** 1 + d₁/(1 + d₂/(1 + …)), by Lentz's method. */
  private fraction(x: number): number {
    const { first, second } = this;
    let value = 1;
    let above = 1;
    let below = 0;
    for (let term = 1; term <= MOST_TERMS; term += 1) {
      const half = (term - (term % 2)) / 2;
      const odd = term % 2 === 1;
      const top = odd ? -(first + half) * (first + second + half) : half * (second - half);
      const step = (top * x) / ((first + term - 1) * (first + term));
      below = 1 / awayFromZero(1 + step * below);
      above = awayFromZero(1 + step / above);
      const change = above * below;
      value *= change;
      if (Math.abs(change - 1) <= ENOUGH) break;
    }
    return value;
  }
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
