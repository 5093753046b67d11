export type { Arithmetic } from "./arithmetic";
export { decimalArithmetic } from "./decimalArithmetic";
export { floatArithmetic } from "./floatArithmetic";
