import { probabilityOf, type Sampler } from "./sampler";

const { sqrt } = Math;

/** Uniform between its ends. */
export function uniformSampler(low: number, high: number): Sampler {
  const width = high - low;
  return {
    fill: (bits, values, count) => {
      for (let place = 0; place < count; place += 1)
        values[place] = low + width * probabilityOf(bits[place] as number);
    },
  };
}

/**
 * Triangular between its ends, highest at the mode: low + √(a·u) below the mode, high − √(b·(1 − u)) above it. Which of
 * the two is looked up, not branched on: half the time a branch would be guessed wrong.
 */
export function triangularSampler(low: number, mode: number, high: number): Sampler {
  const width = high - low;
  const [rising, falling] = [width * (mode - low), width * (high - mode)];
  // From what the draw, less its last bit, lies above the mode.
  const turn = Math.min(2 ** 31 - 1, Math.floor(((mode - low) / width) * 2 ** 31));
  const parts = Float64Array.of(0, rising, low, 1, falling, -falling, high, -1);
  return {
    fill: (bits, values, count) => {
      for (let place = 0; place < count; place += 1) {
        const draw = bits[place] as number;
        const at = ((turn - (draw >>> 1)) >> 31) & 4;
        const square = (parts[at] as number) + (parts[at + 1] as number) * probabilityOf(draw);
        values[place] = (parts[at + 2] as number) + (parts[at + 3] as number) * sqrt(square);
      }
    },
  };
}
