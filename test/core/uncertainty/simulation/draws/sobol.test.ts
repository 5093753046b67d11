import { reverseBits } from "../../../../../src/core/uncertainty/simulation/draws/reverseBits";
import { SobolDimension } from "../../../../../src/core/uncertainty/simulation/draws/sobolDimension";
import {
  SOBOL_DIMENSIONS,
  sobolDirections,
} from "../../../../../src/core/uncertainty/simulation/draws/sobolDirections";
import { drawSource } from "../../../../../src/core/uncertainty/simulation/draws/drawSource";

/** The first points of a dimension without scrambling, in the order of their numbers. */
function points(dimension: number, count: number): readonly number[] {
  const directions = sobolDirections(dimension).map(reverseBits);
  return Array.from({ length: count }, (_, number) => {
    let bits = 0;
    for (let place = 0; place < 32; place += 1)
      if ((number >>> place) & 1) bits ^= directions[place] as number;
    return (bits >>> 0) / 2 ** 32;
  });
}

function scrambled(dimension: number, seed: number, count: number): Uint32Array {
  const all = new Uint32Array(count);
  const sequence = new SobolDimension(dimension);
  for (let block = 0; block * 256 < count; block += 1) {
    const size = Math.min(256, count - block * 256);
    sequence.fill(block, seed, all.subarray(block * 256), size);
  }
  return all;
}

describe("reverseBits", () => {
  it.each([
    [1, 0x80000000],
    [0xf0000001, 0x8000000f],
    [0x12345678, 0x1e6a2c48],
  ])("turns %d round", (bits, turned) => {
    expect(reverseBits(bits)).toBe(turned);
    expect(reverseBits(turned)).toBe(bits);
  });
});

describe("the Sobol sequence", () => {
  // scipy 1.17.1, qmc.Sobol(128, scramble=False), which numbers its points by Gray code: the same points.
  it.each([
    [0, [0, 1 / 2, 1 / 4, 3 / 4, 1 / 8, 5 / 8, 3 / 8, 7 / 8]],
    [1, [0, 1 / 2, 3 / 4, 1 / 4, 5 / 8, 1 / 8, 3 / 8, 7 / 8]],
    [2, [0, 1 / 2, 3 / 4, 1 / 4, 3 / 8, 7 / 8, 5 / 8, 1 / 8]],
    [20, [0, 1 / 2, 3 / 4, 1 / 4, 7 / 8, 3 / 8, 1 / 8, 5 / 8]],
  ])("has in dimension %d the published points", (dimension, expected) => {
    expect(points(dimension, 8)).toEqual(expected);
  });

  it("has points in 128 dimensions, each a permutation of the same steps", () => {
    expect(SOBOL_DIMENSIONS).toBe(128);
    const steps = Array.from({ length: 1024 }, (_, step) => step / 1024);
    for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension += 1)
      expect([...points(dimension, 1024)].sort((a, b) => a - b)).toEqual(steps);
  });

  it("ends in the last dimension as in the published list", () => {
    // scipy: the points 1, 2, 4, 8 … 512 of dimension 128, by their direction numbers.
    const firsts = Array.from({ length: 10 }, (_, place) => points(127, 1024)[2 ** place]);
    const given = [1, 3, 3, 7, 5, 41, 127, 61, 261, 717];
    expect(firsts).toEqual(given.map((number, place) => number / 2 ** (place + 1)));
  });
});

describe("Owen's scrambling", () => {
  it("keeps one point in each step of every power of two", () => {
    for (const power of [4, 8, 10]) {
      const count = 2 ** power;
      const steps = [...scrambled(7, 0x1234567, count)].map((bits) => bits >>> (32 - power));
      expect(new Set(steps).size).toBe(count);
    }
  });

  it("keeps the net: every elementary box of two dimensions has one point", () => {
    const [first, second] = [scrambled(0, 99, 64), scrambled(1, 77, 64)];
    for (let bits = 0; bits <= 6; bits += 1) {
      const boxes = [...first].map((x, at) => {
        const row = bits === 0 ? 0 : x >>> (32 - bits);
        const column = bits === 6 ? 0 : (second[at] as number) >>> (32 - (6 - bits));
        return row * 64 + column;
      });
      expect(new Set(boxes).size).toBe(64);
    }
  });

  it("changes a digit by the digits before it alone", () => {
    // Points that share their first k digits before share exactly as many after.
    const plain = points(3, 256).map((point) => Math.round(point * 2 ** 32));
    const after = scrambled(3, 0xdeadbeef, 256);
    const shared = (one: number, other: number) => Math.clz32(one ^ other);
    for (let at = 1; at < 256; at += 1)
      expect(shared(after[at] as number, after[at - 1] as number)).toBe(
        shared(plain[at] as number, plain[at - 1] as number),
      );
  });

  it("spreads a point evenly over all seeds", () => {
    const random = drawSource("pseudoRandom", 1, 3);
    random.nextShift();
    const seeds = new Uint32Array(4096);
    random.fill(0, 0, seeds, 4096);
    const counts = new Array<number>(16).fill(0);
    for (const seed of seeds) {
      const [, , , point = 0] = scrambled(5, seed, 4);
      counts[point >>> 28] = (counts[point >>> 28] as number) + 1;
    }
    // Sixteen cells of 256: chi-square with 15 degrees of freedom, 99.9 % below 37.7.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0);
    expect(chiSquare).toBeLessThan(37.7);
  });
});

describe("more inputs than the sequence has dimensions", () => {
  it("are drawn pseudo-randomly, the same for the same seed", () => {
    const draw = (seed: number) => {
      const source = drawSource("sobol", SOBOL_DIMENSIONS + 2, seed);
      source.nextShift();
      const bits = new Uint32Array(256);
      source.fill(SOBOL_DIMENSIONS + 1, 0, bits, 256);
      return [...bits];
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(new Set(draw(1)).size).toBe(256);
  });
});
