import type { Generator } from "../simulation";
import { SobolDimension } from "./sobolDimension";
import { SOBOL_DIMENSIONS } from "./sobolDirections";
import { Xoshiro } from "./xoshiro";

/** Random bits of every input, in independent shifts: the same sequence, each time scrambled anew. */
export interface DrawSource {
  /** Begins the next shift. */
  readonly nextShift: () => void;
  /** The bits of one input in a block of the shift. Blocks of an input are asked for in order. */
  readonly fill: (input: number, block: number, target: Uint32Array, count: number) => void;
}

const WORDS = 4;

/**
 * Draws from one seed. Inputs beyond the dimensions of the Sobol sequence, of which there should be none in
 * practice, are pseudo-random.
 */
export function drawSource(generator: Generator, inputs: number, seed: number): DrawSource {
  const seeds = Xoshiro.fromSeed(seed);
  const words = new Uint32Array(WORDS);
  const sobol = generator === "sobol" ? Math.min(inputs, SOBOL_DIMENSIONS) : 0;
  const dimensions = Array.from({ length: sobol }, (_, input) => new SobolDimension(input));
  const scrambles = new Uint32Array(sobol);
  let random: readonly Xoshiro[] = [];
  return {
    nextShift: () => {
      seeds.fill(scrambles, sobol);
      random = Array.from({ length: inputs - sobol }, () => {
        seeds.fill(words, WORDS);
        return new Xoshiro([...words] as [number, number, number, number]);
      });
    },
    fill: (input, block, target, count) => {
      const dimension = dimensions[input];
      if (dimension) dimension.fill(block, scrambles[input] as number, target, count);
      else random[input - sobol]?.fill(target, count);
    },
  };
}
