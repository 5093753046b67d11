export { financingInputs } from "./financingInputs";
export { findInput, inputsOf, knownInput } from "./findInput";
export type { Input, InputRange } from "./input";
export { costInput, effectInput, rowInput } from "./rowInputs";
export { wholeInputs, type WholeInputId } from "./wholeInputs";
