import {
  addPairs,
  dividePairs,
  exactProduct,
  exactSum,
  multiplyPairs,
} from "../../../src/core/numbers";
import { exactly, exactPair, relativeError } from "../support/exact";
import { randomFrom } from "../support/random";

const random = randomFrom(3);
const number = () => (random() - 0.5) * 10 ** Math.floor(random() * 20 - 10);

/** Whole numbers, so that the oracle's 60 digits hold their product. */
const whole = () => Math.floor(random() * 2 ** 53) * (random() < 0.5 ? -1 : 1);

describe("double-double arithmetic", () => {
  it("loses nothing in the sum and product of two float64", () => {
    for (let round = 0; round < 500; round += 1) {
      const [first, second] = [whole(), whole()];
      expect(exactPair(exactSum(first, second)).eq(exactly(first).plus(exactly(second)))).toBe(
        true,
      );
      expect(exactPair(exactProduct(first, second)).eq(exactly(first).times(exactly(second)))).toBe(
        true,
      );
    }
  });

  it("is right to 30 digits in sums, products and quotients of pairs", () => {
    for (let round = 0; round < 500; round += 1) {
      const [first, second] = [exactSum(number(), number()), exactSum(number(), number())];
      const [one, other] = [exactPair(first), exactPair(second)];
      const sum = exactPair(addPairs(first, second)).minus(one.plus(other)).abs();
      expect(sum.div(one.abs().plus(other.abs())).toNumber()).toBeLessThan(1e-31);
      expect(relativeError(exactPair(multiplyPairs(first, second)), one.times(other))).toBeLessThan(
        1e-30,
      );
      expect(relativeError(exactPair(dividePairs(first, second)), one.div(other))).toBeLessThan(
        1e-30,
      );
    }
  });
});
