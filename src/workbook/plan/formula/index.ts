export { numberOf, serialOf, type Argument, type NumberArgument } from "./argument";
export { argumentField } from "./argumentField";
export { formulaText, type Notation } from "./formulaText";
export { readArgument, type FieldKind, type ReadArgument } from "./readArgument";
export { readCall, type Call } from "./readCall";
export { readLiteral, type Literal } from "./readLiteral";
