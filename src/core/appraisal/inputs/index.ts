export { financingInputs } from "./financingInputs";
export { findInput, inputsOf, knownInput } from "./findInput";
export type { Input, InputRange } from "./input";
export { wholeInputs, type WholeInputId } from "./wholeInputs";
