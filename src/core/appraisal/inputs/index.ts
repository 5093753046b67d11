export { findInput, inputsOf } from "./findInput";
export type { Input, InputRange } from "./input";
export { wholeInputs, type WholeInputId } from "./wholeInputs";
