import fc from "fast-check";
import {
  normalScoreCorrelation,
  rankCorrelation,
} from "../../../../../src/core/uncertainty/simulation/correlation/conversion";
import { eigenOf } from "../../../../../src/core/uncertainty/simulation/correlation/eigen";
import { induceCorrelation } from "../../../../../src/core/uncertainty/simulation/correlation/imanConover";
import {
  cholesky,
  inverseOfLower,
  productOfLower,
} from "../../../../../src/core/uncertainty/simulation/correlation/matrix";
import { nearestCorrelation } from "../../../../../src/core/uncertainty/simulation/correlation/nearestCorrelation";
import { drawSource } from "../../../../../src/core/uncertainty/simulation/draws/drawSource";
import {
  correlationOf,
  ranksOf,
} from "../../../../../src/core/uncertainty/simulation/statistics/ranks";

const size = (matrix: readonly (readonly number[])[]) => matrix.length;
const product = (first: readonly (readonly number[])[], second: readonly (readonly number[])[]) =>
  first.map((row) =>
    Array.from({ length: size(second) }, (_, column) =>
      row.reduce((sum, value, at) => sum + value * (second[at]?.[column] ?? 0), 0),
    ),
  );
const transposed = (matrix: readonly (readonly number[])[]) =>
  matrix.map((_, row) => matrix.map((other) => other[row] ?? 0));

describe("cholesky", () => {
  it("is the known triangle", () => {
    // Wikipedia, Cholesky decomposition: the example.
    expect(
      cholesky([
        [4, 12, -16],
        [12, 37, -43],
        [-16, -43, 98],
      ]),
    ).toEqual([[2], [6, 1], [-8, 5, 3]]);
  });

  it("has none where the matrix is not positive definite", () => {
    expect(
      cholesky([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
    expect(
      cholesky([
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ]),
    ).toBeUndefined();
  });

  it("times the inverse of a triangle is the one matrix", () => {
    const lower = [[2], [6, 1], [-8, 5, 3]];
    expect(productOfLower(lower, inverseOfLower(lower))).toEqual([[1], [0, 1], [0, 0, 1]]);
  });
});

describe("eigenvalues", () => {
  it("of a small matrix are the known ones", () => {
    const { values } = eigenOf([
      [2, 1],
      [1, 2],
    ]);
    expect([...values].sort()).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
  });

  it("build the matrix again", () => {
    const element = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(element, { minLength: 15, maxLength: 15 }), (numbers) => {
        let at = 0;
        const half = Array.from({ length: 5 }, (_, row) =>
          Array.from({ length: row + 1 }, () => numbers[at++] ?? 0),
        );
        const matrix = half.map((_, row) =>
          half.map((__, column) => half[Math.max(row, column)]?.[Math.min(row, column)] ?? 0),
        );
        const { values, vectors } = eigenOf(matrix);
        const scaled = vectors.map((row) =>
          row.map((value, place) => value * (values[place] ?? 0)),
        );
        product(scaled, transposed(vectors)).forEach((row, place) => {
          row.forEach((value, column) => {
            expect(value).toBeCloseTo(matrix[place]?.[column] ?? 0, 9);
          });
        });
      }),
    );
  });
});

describe("the nearest correlation matrix", () => {
  it("is Higham's printed example", () => {
    // N. J. Higham (2002), section 4: tridiagonal ones, nearest to four decimals.
    const nearest = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(nearest[0]?.[1]).toBeCloseTo(0.7607, 3);
    expect(nearest[0]?.[2]).toBeCloseTo(0.1573, 3);
    expect(cholesky(nearest)).toBeDefined();
  });

  it("leaves alone what is one already", () => {
    const matrix = [
      [1, 0.5, 0.2],
      [0.5, 1, -0.3],
      [0.2, -0.3, 1],
    ];
    nearestCorrelation(matrix).forEach((row, place) => {
      row.forEach((value, column) => {
        expect(value).toBeCloseTo(matrix[place]?.[column] ?? 0, 9);
      });
    });
  });
});

describe("rank correlation and normal scores", () => {
  it.each([-1, -0.7, -0.1, 0, 0.3, 0.5, 0.99, 1])("%d comes back", (rho) => {
    expect(normalScoreCorrelation(rho)).toBeCloseTo(2 * Math.sin((Math.PI * rho) / 6), 14);
    expect(rankCorrelation(normalScoreCorrelation(rho))).toBeCloseTo(rho, 10);
  });
});

describe("Iman and Conover's method", () => {
  const draws = (count: number, inputs: number, seed: number) => {
    const source = drawSource("sobol", inputs, seed);
    source.nextShift();
    return Array.from({ length: inputs }, (_, input) => {
      const column = new Uint32Array(count);
      for (let from = 0; from < count; from += 256)
        source.fill(input, from / 256, column.subarray(from), Math.min(256, count - from));
      return column;
    });
  };
  const ranks = (column: Uint32Array) => ranksOf(Float64Array.from(column));

  it.each([
    [0.8, 2000],
    [-0.5, 2000],
    [0.3, 625],
    [0.95, 625],
  ])("gives the rank correlation %d in %d draws", (rho, count) => {
    const [first = new Uint32Array(), second = new Uint32Array()] = draws(count, 2, 4);
    const lower = cholesky([
      [1, normalScoreCorrelation(rho)],
      [normalScoreCorrelation(rho), 1],
    ]);
    const before = [[...first].sort(), [...second].sort()];
    induceCorrelation([first, second], lower ?? []);
    // Each column keeps its own draws.
    expect([[...first].sort(), [...second].sort()]).toEqual(before);
    // Scores correlate exactly; ranks as of a normal sample of this size: 4 standard errors of the difference.
    expect(Math.abs(correlationOf(ranks(first), ranks(second)) - rho)).toBeLessThan(
      0.4 / Math.sqrt(count),
    );
  });

  it("gives every pair of three its own", () => {
    const wanted = [
      [1, 0.6, -0.2],
      [0.6, 1, 0.4],
      [-0.2, 0.4, 1],
    ];
    const scores = wanted.map((row, place) =>
      row.map((rho, column) => (place === column ? 1 : normalScoreCorrelation(rho))),
    );
    const columns = draws(5000, 3, 9);
    induceCorrelation(columns, cholesky(scores) ?? []);
    const ranked = columns.map(ranks);
    wanted.forEach((row, place) => {
      row.forEach((rho, column) => {
        const actual = correlationOf(
          ranked[place] ?? new Float64Array(),
          ranked[column] ?? new Float64Array(),
        );
        expect(Math.abs(actual - rho)).toBeLessThan(0.01);
      });
    });
  });
});
