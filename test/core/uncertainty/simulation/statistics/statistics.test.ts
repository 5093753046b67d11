import fc from "fast-check";
import { histogram } from "../../../../../src/core/uncertainty/simulation/statistics/histogram";
import { meanAndDeviation } from "../../../../../src/core/uncertainty/simulation/statistics/meanAndDeviation";
import { estimateOf } from "../../../../../src/core/uncertainty/simulation/statistics/estimate";
import {
  percentilesOf,
  percents,
} from "../../../../../src/core/uncertainty/simulation/statistics/percentiles";
import {
  correlationOf,
  ranksOf,
} from "../../../../../src/core/uncertainty/simulation/statistics/ranks";
import { percentileEstimates } from "../../../../../src/core/uncertainty/simulation/statistics/quantileEstimates";
import { orderOf } from "../../../../../src/core/uncertainty/simulation/statistics/orderOf";
import { randomFrom } from "../../../support/random";
import { select } from "../../../../../src/core/uncertainty/simulation/statistics/select";

const numbers = fc.array(
  fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -3, max: 3 })),
  { minLength: 1, maxLength: 200 },
);
const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);

describe("select", () => {
  it("puts the value of a rank where sorting would, smaller before and larger after it", () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, any) => {
        const rank = any % values.length;
        const array = Float64Array.from(values);
        const value = select(array, 0, values.length - 1, rank);
        expect(value + 0).toBe((sorted(values)[rank] ?? Number.NaN) + 0);
        expect(array.subarray(0, rank).every((each) => each <= value)).toBe(true);
        expect(array.subarray(rank).every((each) => each >= value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("ends on long stretches of equal and of sorted values", () => {
    expect(select(new Float64Array(100_000).fill(4), 0, 99_999, 50_000)).toBe(4);
    const rising = Float64Array.from({ length: 100_000 }, (_, place) => place);
    expect(select(rising, 0, 99_999, 12_345)).toBe(12_345);
    expect(select(rising.reverse(), 0, 99_999, 98_765)).toBe(98_765);
  });
});

describe("percentiles", () => {
  it("are those of PERCENTILE.INC", () => {
    // The definition of Microsoft's page: rank (n − 1)·p, on the straight line between its neighbours.
    fc.assert(
      fc.property(numbers, (values) => {
        const order = sorted(values);
        const expected = percents.map((percent) => {
          const place = ((order.length - 1) * percent) / 100;
          const [below, above] = [order[Math.floor(place)] ?? 0, order[Math.ceil(place)] ?? 0];
          return below + (place - Math.floor(place)) * (above - below);
        });
        const parts = percents.map((percent) => percent / 100);
        const actual = percentilesOf(Float64Array.from(values), parts);
        actual.forEach((value, at) => {
          expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 5);
        });
      }),
    );
  });

  it("of 1, 2, 3, 4 at 30 % is Microsoft's printed example, in whatever order they stand", () => {
    expect(percentilesOf(Float64Array.of(3, 1, 4, 2), [0.3])[0]).toBeCloseTo(1.9, 12);
    expect(percentilesOf(Float64Array.of(3, 1, 4, 2), [0.25, 0.5, 0.75])).toEqual([
      1.75, 2.5, 3.25,
    ]);
  });

  it("beyond the ends are the ends", () => {
    expect(percentilesOf(Float64Array.of(3, 1, 2), [-0.1, 1.2])).toEqual([1, 3]);
  });
});

describe("the error of a percentile", () => {
  const shifts = (count: number, length: number) =>
    Array.from({ length: count }, (_, at) => ({ from: at * length, to: (at + 1) * length }));

  it("is none where every shift has the same values", () => {
    const values = Float64Array.from({ length: 400 }, (_, place) => place % 100);
    for (const { standardError, margin } of percentileEstimates(values, shifts(4, 100))) {
      expect(standardError).toBe(0);
      expect(margin).toBe(0);
    }
  });

  it("of a median of uniform values is that of the probability: half over the square root of n", () => {
    const next = randomFrom(11);
    const errors = Array.from({ length: 200 }, () => {
      const values = Float64Array.from({ length: 1600 }, () => next());
      return percentileEstimates(values, shifts(16, 100))[3]?.standardError ?? Number.NaN;
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // Its own error is 18 % for each of 200; the mean of sixteen chi values is 0.983 of sigma.
    expect(Math.abs(mean / ((0.983 * 0.5) / Math.sqrt(1600)) - 1)).toBeLessThan(0.06);
  });

  it("cannot be had of one shift, of a shift without values, or of nothing", () => {
    const values = Float64Array.of(1, 2, 3);
    expect(percentileEstimates(values, shifts(1, 3))[3]).toEqual({
      percent: 50,
      value: 2,
      standardError: undefined,
      margin: undefined,
    });
    const withEmpty = [
      { from: 0, to: 3 },
      { from: 3, to: 3 },
    ];
    expect(percentileEstimates(values, withEmpty)[3]?.margin).toBeUndefined();
    expect(percentileEstimates(new Float64Array(), withEmpty)[3]?.value).toBeUndefined();
  });
});

describe("mean and deviation", () => {
  it("are the textbook's", () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares 32, sd by n − 1 √(32/7).
    const values = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);
    expect(meanAndDeviation(values, 0, 7)).toEqual({ mean: 5, deviation: Math.sqrt(32 / 7) });
  });

  it("of one value there is no deviation, of none no mean", () => {
    expect(meanAndDeviation(Float64Array.of(3), 0, 0)).toEqual({ mean: 3, deviation: undefined });
    expect(meanAndDeviation(Float64Array.of(3), 1, 0)).toBeUndefined();
  });

  it("keep their digits far from 0", () => {
    const values = Float64Array.from({ length: 1001 }, (_, place) => 1e12 + place / 1000);
    expect(meanAndDeviation(values, 0, 1000)?.deviation).toBeCloseTo(0.2891, 3);
  });
});

describe("an estimate", () => {
  it("has the standard error of the mean of the shifts, and Student's interval", () => {
    // Shifts 1, 2, 3: sd 1, so 1/√3; t of two degrees of freedom 4.303.
    const { standardError, margin } = estimateOf(2, [1, 2, 3]);
    expect(standardError).toBeCloseTo(1 / Math.sqrt(3), 14);
    expect(margin).toBeCloseTo(4.303 / Math.sqrt(3), 12);
  });

  it("has none where a shift has no answer, or there is one shift", () => {
    expect(estimateOf(2, [1, undefined, 3]).standardError).toBeUndefined();
    expect(estimateOf(2, [2]).margin).toBeUndefined();
    expect(estimateOf(undefined, [])).toEqual({
      value: undefined,
      standardError: undefined,
      margin: undefined,
    });
  });
});

describe("the histogram", () => {
  it("counts every value once, between round limits that meet", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 60 }), (values, bars) => {
        const result = histogram(Float64Array.from(values), bars);
        expect(result.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(result.length).toBeLessThanOrEqual(bars + 2);
        result.slice(1).forEach(({ from }, at) => {
          expect(from).toBe(result[at]?.to);
        });
      }),
    );
  });

  it("has bars of a round width", () => {
    const values = Float64Array.from({ length: 1000 }, (_, place) => -37 + place * 0.123);
    const bars = histogram(values, 20);
    // From −37 to 85.9 in twenty: 6.1, so 10 by 10.
    expect(bars[0]).toMatchObject({ from: -40, to: -30 });
    expect(bars.at(-1)?.to).toBe(90);
  });

  it("is one bar where no round limits divide the values", () => {
    // The smallest number above 0; two neighbours far from 0.
    for (const [low, high] of [
      [-5e-324, 0],
      [1e12, 1e12 + 2 ** -12],
    ] as const) {
      const one = [{ from: low, to: high, count: 2 }];
      expect(histogram(Float64Array.of(low, high), 1)).toEqual(one);
    }
  });

  it("of one value is one bar, of none no bar", () => {
    expect(histogram(Float64Array.of(4, 4))).toEqual([{ from: 4, to: 4, count: 2 }]);
    expect(histogram(new Float64Array())).toEqual([]);
  });
});

describe("order", () => {
  it("is that of sorting, equal values in their places", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const expected = values
          .map((_, place) => place)
          .sort((a, b) => values[a]! - values[b]! || a - b);
        expect([...orderOf(Float64Array.from(values))]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("knows −0 as 0, and the very large and small", () => {
    const values = Float64Array.of(0, -0, -1e308, 5e-324, -5e-324, 1e308, Infinity, -Infinity);
    expect([...orderOf(values)]).toEqual([7, 2, 4, 0, 1, 3, 5, 6]);
  });
});

describe("ranks", () => {
  it("share their mean where values are equal", () => {
    expect([...ranksOf(Float64Array.of(10, 20, 20, 5, 20))]).toEqual([2, 4, 4, 1, 4]);
  });

  it("correlate as in a worked example", () => {
    // Wikipedia, Spearman's rank correlation coefficient: IQ and hours of television, −29/165.
    const iq = Float64Array.of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
    const hours = Float64Array.of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);
    expect(correlationOf(ranksOf(iq), ranksOf(hours))).toBeCloseTo(-29 / 165, 12);
  });

  it("of what does not vary correlate with nothing", () => {
    expect(
      correlationOf(ranksOf(Float64Array.of(1, 1, 1)), ranksOf(Float64Array.of(1, 2, 3))),
    ).toBe(0);
  });
});
