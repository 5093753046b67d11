import { Decimal as Library } from "decimal.js";

/**
 * The one decimal constructor: 34 digits, half to even, as IEEE 754 decimal128. decimal.js keeps its
 * settings in the constructor, so nobody else imports the library or changes them.
 */
export const Decimal = Library.clone({ precision: 34, rounding: Library.ROUND_HALF_EVEN });
export type Decimal = Library;
