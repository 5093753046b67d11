export { findRoots } from "./findRoots";
export { polynomialSum } from "./polynomialSum";
export { signChanges } from "./signChanges";
export type { Evaluate, SignedSum } from "./signedSum";
export type { Root } from "./solve";
