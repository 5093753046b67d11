import type { QuantilePoint } from "../special/betaTail";

const { clz32 } = Math;
/** Octaves of the tail that have cells: down to a probability of 2^−24. */
const OCTAVES = 23;
const CELLS = 16;
const CELL_BITS = 4;
/** Powers of t in a cell's polynomial. */
const TERMS = 4;
const SIDE = OCTAVES * CELLS * TERMS;
/** Draws below this, in either tail, are so rare that each is computed by itself. */
const RARE = 2 ** (32 - OCTAVES - 1);
const PART = 2 ** -32;

/** The quantiles of one tail, from the median out. `slope` is by the tail's own probability. */
export type Tail = (probability: number) => QuantilePoint;

/** Half a unit of a 32-bit draw as a part of a cell, by octave. */
const halfUnits = Float64Array.from({ length: OCTAVES + 2 }, (_, octave) =>
  octave <= OCTAVES ? 2 ** (octave + CELL_BITS - 32) : 0,
);

/**
 * A quantile function as a table, by which 32 random bits become a value in a few operations.
 *
 * A draw x stands for the probability (x + ½)/2³². Each tail is cut into octaves, each octave into 16
 * cells, so that the cells grow finer the further out they lie; in a cell the function is the cubic that has its
 * values and slopes at both ends. The table misses the function by about 1e-7 of the spread.
 */
export class QuantileTable {
  private readonly terms = new Float64Array(2 * SIDE);

  constructor(
    private readonly lower: Tail,
    private readonly upper: Tail,
  ) {
    this.fillSide(0, lower);
    this.fillSide(SIDE, upper);
  }

  /** offset + scale · quantile, for each draw. */
  fill(
    bits: Uint32Array,
    values: Float64Array,
    count: number,
    offset: number,
    scale: number,
  ): void {
    const { terms } = this;
    for (let place = 0; place < count; place += 1) {
      const draw = bits[place] as number;
      // All ones in the upper tail, which mirrors the lower: without a branch, which half the time would be guessed wrong.
      const upper = (draw | 0) >> 31;
      const beyond = draw ^ upper;
      if (beyond < RARE) {
        values[place] = offset + scale * this.rare(beyond, upper !== 0);
        continue;
      }
      const octave = clz32(beyond);
      const leading = beyond << octave;
      const cell = (octave - 1) * CELLS + ((leading >>> (31 - CELL_BITS)) & (CELLS - 1));
      const at = (upper & SIDE) + cell * TERMS;
      const t = ((leading << (CELL_BITS + 1)) >>> 0) * PART + (halfUnits[octave] as number);
      const cubic = (terms[at + 2] as number) + t * (terms[at + 3] as number);
      const value = (terms[at] as number) + t * ((terms[at + 1] as number) + t * cubic);
      values[place] = offset + scale * value;
    }
  }

  private rare(beyond: number, inUpper: boolean): number {
    const tail = inUpper ? this.upper : this.lower;
    return tail((beyond + 0.5) * PART).value;
  }

  private fillSide(offset: number, tail: Tail): void {
    let end = tail(0.5);
    for (let octave = 1; octave <= OCTAVES; octave += 1) {
      const width = 2 ** (-octave - 1) / CELLS;
      for (let cell = CELLS - 1; cell >= 0; cell -= 1) {
        const start = tail((CELLS + cell) * width);
        const at = offset + ((octave - 1) * CELLS + cell) * TERMS;
        this.terms.set(cubic(start, end, width), at);
        end = start;
      }
    }
  }
}

/**
 * The cubic in t = 0…1 with these values and slopes at its ends. A slope above three times the rise would
 * let it turn back, so it is held to that (F. N. Fritsch, R. E. Carlson, SIAM J. Numer. Anal. 17, 1980).
 */
function cubic(start: QuantilePoint, end: QuantilePoint, width: number): readonly number[] {
  const rise = end.value - start.value;
  const [least, most] = [Math.min(0, 3 * rise), Math.max(0, 3 * rise)];
  const held = (slope: number) => Math.max(least, Math.min(most, slope * width));
  const [first, last] = [held(start.slope), held(end.slope)];
  return [start.value, first, 3 * rise - 2 * first - last, first + last - 2 * rise];
}
