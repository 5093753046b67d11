import { probabilityOf, type Sampler } from "./sampler";

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

/** Triangular between its ends, highest at the mode. */
export function triangularSampler(low: number, mode: number, high: number): Sampler {
  const width = high - low;
  const below = (mode - low) / width;
  const [rising, falling] = [width * (mode - low), width * (high - mode)];
  return {
    fill: (bits, values, count) => {
      for (let place = 0; place < count; place += 1) {
        const probability = probabilityOf(bits[place] as number);
        values[place] =
          probability < below
            ? low + Math.sqrt(rising * probability)
            : high - Math.sqrt(falling * (1 - probability));
      }
    },
  };
}
