const GOLDEN = 0x9e3779b97f4a7c15n;
const FIRST = 0xbf58476d1ce4e5b9n;
const SECOND = 0x94d049bb133111ebn;
const WORD = 64;

/**
 * SplitMix64, by which the authors of xoshiro fill its state from one number: G. Steele, D. Lea,
 * C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014; S. Vigna's splitmix64.c.
 */
export function splitMix(seed: bigint): () => bigint {
  let state = BigInt.asUintN(WORD, seed);
  return () => {
    state = BigInt.asUintN(WORD, state + GOLDEN);
    const once = BigInt.asUintN(WORD, (state ^ (state >> 30n)) * FIRST);
    const twice = BigInt.asUintN(WORD, (once ^ (once >> 27n)) * SECOND);
    return twice ^ (twice >> 31n);
  };
}
