import fc from "fast-check";
import { floatArithmetic } from "../../../src/core/arithmetic";
import { rowsOver } from "../../../src/core/arithmetic/rowOperations";

const own = floatArithmetic.rows;
/** The same operations the long way: a call for every number. */
const plain = rowsOver(floatArithmetic);

const number = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 7),
);
const rows = fc
  .integer({ min: 1, max: 130 })
  .chain((length) =>
    fc.tuple(
      ...[0, 1].map(() => fc.array(number, { minLength: length, maxLength: length })),
      number,
    ),
  );

describe("rows in float64", () => {
  it("are what the operations give number by number", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const [first, second, factor] = drawn as unknown as [number[], number[], number];
        expect(own.multiplied(first, factor).map(plus)).toEqual(
          plain.multiplied(first, factor).map(plus),
        );
        expect(own.scaled(first, factor).map(plus)).toEqual(plain.scaled(first, factor).map(plus));
        expect(own.weighed(first, second).map(plus)).toEqual(
          plain.weighed(first, second).map(plus),
        );
        expect(own.difference(first, second).map(plus)).toEqual(
          plain.difference(first, second).map(plus),
        );
        expect(own.runningSum(first).map(plus)).toEqual(plain.runningSum(first).map(plus));
        const from = Math.min(3, first.length);
        expect(own.productsFrom(first, second, from).map(plus)).toEqual(
          plain.productsFrom(first, second, from).map(plus),
        );
        expect(own.toNumbers(first).map(plus)).toEqual(plain.toNumbers(first).map(plus));
      }),
    );
  });

  it("are entered in place, from a given year to another", () => {
    fc.assert(
      fc.property(rows, fc.nat(20), fc.nat(20), (drawn, from, length) => {
        const [first, second, factor] = drawn as unknown as [number[], number[], number];
        const last = Math.min(from + length, first.length - 1);
        const [mine, theirs] = [[...first], [...first]];
        own.enterWeighed(mine, from, last, factor, second);
        plain.enterWeighed(theirs, from, last, factor, second);
        own.enter(mine, second);
        plain.enter(theirs, second);
        own.enterAt(mine, from % first.length, factor);
        plain.enterAt(theirs, from % first.length, factor);
        expect(mine.map(plus)).toEqual(theirs.map(plus));
      }),
    );
  });

  it("are discounted from 1, year by year", () => {
    for (const rows of [own, plain])
      expect(rows.discounted([0.25, 0, 1])).toEqual([1, 0.8, 0.8, 0.4]);
  });

  it("are powers from 1, also of 0", () => {
    for (const rows of [own, plain]) {
      expect(rows.powers(0, 3)).toEqual([1, 0, 0]);
      expect(rows.powers(0.5, 4)).toEqual([1, 0.5, 0.25, 0.125]);
    }
  });

  it("begin as zeros of any length, each row its own", () => {
    const row = own.zeros(3);
    row[0] = 1;
    expect(own.zeros(3)).toEqual([0, 0, 0]);
    expect(own.zeros(1000)).toHaveLength(1000);
  });
});

/** Minus zero and zero are the same amount. */
function plus(value: number): number {
  return value + 0;
}
