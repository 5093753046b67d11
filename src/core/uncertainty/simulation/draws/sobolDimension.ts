import { sobolDirections } from "./sobolDirections";

// Looked up once: in hot loops a global can cost more than the work.
const { imul } = Math;

/** Draws of one block. */
export const BLOCK = 256;
const BLOCK_BITS = 8;

/**
 * One dimension of the Sobol sequence, scrambled as Owen does: each digit is turned or not by what stands
 * before it. The scrambling is a hash of the digits seen from the last one on, in which a digit is
 * changed by those below it only.
 *
 * A. B. Owen, "Randomly permuted (t,m,s)-nets and (t,s)-sequences" (1995); B. Burley, "Practical
 * hash-based Owen scrambling", JCGT 9 (2020), with the hash of N. Vegdahl, "Building a better LK hash" (2021).
 */
export class SobolDimension {
  private readonly firstBlock = new Uint32Array(BLOCK);
  private readonly later: Uint32Array;

  constructor(dimension: number) {
    const directions = sobolDirections(dimension);
    for (let point = 1; point < BLOCK; point += 1) {
      const lowest = 31 - Math.clz32(point & -point);
      this.firstBlock[point] =
        (this.firstBlock[point & (point - 1)] as number) ^ (directions[lowest] as number);
    }
    this.later = directions.slice(BLOCK_BITS);
  }

  /** Points 256·block … of the sequence, scrambled by the seed. */
  fill(block: number, seed: number, target: Uint32Array, count: number): void {
    const { firstBlock } = this;
    const base = this.pointAt(block);
    const factor = (seed >>> 16) | 1;
    for (let place = 0; place < count; place += 1) {
      let hash = (firstBlock[place] as number) ^ base;
      hash ^= imul(hash, 0x3d20adea);
      hash = imul(hash + seed, factor);
      hash ^= imul(hash, 0x05526c56);
      hash ^= imul(hash, 0x53a22864);
      // The digits back in their order, as in reverseBits.
      hash = ((hash >>> 1) & 0x55555555) | ((hash & 0x55555555) << 1);
      hash = ((hash >>> 2) & 0x33333333) | ((hash & 0x33333333) << 2);
      hash = ((hash >>> 4) & 0x0f0f0f0f) | ((hash & 0x0f0f0f0f) << 4);
      hash = ((hash >>> 8) & 0x00ff00ff) | ((hash & 0x00ff00ff) << 8);
      target[place] = (hash >>> 16) | (hash << 16);
    }
  }

  private pointAt(block: number): number {
    let point = 0;
    for (let bits = block, place = 0; bits > 0; bits >>>= 1, place += 1)
      if (bits & 1) point ^= this.later[place] as number;
    return point;
  }
}
