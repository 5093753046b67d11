import { directionNumbers } from "./directionNumbers";
import { reverseBits } from "./reverseBits";

const BITS = 32;
const polynomials = directionNumbers.split(" ");

/** As many inputs as the sequence serves; any more are drawn pseudo-randomly. */
export const SOBOL_DIMENSIONS = polynomials.length + 1;

/** The 32 direction numbers of one dimension, each with its bits in reverse: the first digit is the lowest bit. */
export function sobolDirections(dimension: number): Uint32Array {
  const numbers = dimension === 0 ? firstDimension() : dimensionFrom(polynomials[dimension - 1]);
  return numbers.map(reverseBits);
}

/** The van der Corput sequence: 1/2, 1/4, 1/8 … */
function firstDimension(): Uint32Array {
  return Uint32Array.from({ length: BITS }, (_, place) => 2 ** (BITS - 1 - place));
}

/** The recurrence of the polynomial: v(i) = ⊕ a(k)·v(i−k) ⊕ v(i−s)/2^s. */
function dimensionFrom(text = ""): Uint32Array {
  const [polynomial = "", first = ""] = text.split(":");
  const coefficients = Number(polynomial);
  const given = first.split(",").map(Number);
  const degree = given.length;
  const numbers = new Uint32Array(BITS);
  given.forEach((number, place) => (numbers[place] = number * 2 ** (BITS - 1 - place)));
  for (let place = degree; place < BITS; place += 1) {
    const back = numbers[place - degree] as number;
    let next = back ^ (back >>> degree);
    for (let term = 1; term < degree; term += 1)
      if ((coefficients >>> (degree - term)) & 1) next ^= numbers[place - term] as number;
    numbers[place] = next >>> 0;
  }
  return numbers;
}
