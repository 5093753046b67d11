/** What makes 32 random bits into values of one uncertain number. */
export interface Sampler {
  /** Values of the first `count` draws. A draw x stands for the probability (x + ½)/2³². */
  fill(bits: Uint32Array, values: Float64Array, count: number): void;
}

/** The probability that a draw of 32 bits stands for. */
export function probabilityOf(draw: number): number {
  return (draw + 0.5) * 2 ** -32;
}

/** Any quantile function, computed draw by draw. */
export function exactSampler(quantile: (probability: number) => number): Sampler {
  return {
    fill: (bits, values, count) => {
      for (let place = 0; place < count; place += 1)
        values[place] = quantile(probabilityOf(bits[place] as number));
    },
  };
}
