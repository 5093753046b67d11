import { splitMix } from "./splitMix";

const { imul } = Math;

type State = readonly [number, number, number, number];
const LOW_WORD = 0xffffffffn;

/**
 * xoshiro128**, bit by bit the published generator of 32-bit numbers: D. Blackman, S. Vigna, "Scrambled
 * linear pseudorandom number generators", ACM TOMS 47 (2021); xoshiro128starstar.c.
 */
export class Xoshiro {
  private state: State;

  constructor(state: State) {
    this.state = state;
  }

  /** Two outputs of SplitMix64, low words first, as for the authors' other generators. */
  static fromSeed(seed: number): Xoshiro {
    const next = splitMix(BigInt(seed));
    const [first, second] = [next(), next()];
    const word = (value: bigint) => Number(value & LOW_WORD);
    return new Xoshiro([word(first), word(first >> 32n), word(second), word(second >> 32n)]);
  }

  next(): number {
    const one = new Uint32Array(1);
    this.fill(one, 1);
    return one[0] as number;
  }

  /** The next `count` numbers. The state lives in locals while they are made. */
  fill(target: Uint32Array, count: number): void {
    let [a, b, c, d] = this.state;
    for (let place = 0; place < count; place += 1) {
      const product = imul(b, 5);
      target[place] = imul((product << 7) | (product >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    this.state = [a, b, c, d];
  }
}
