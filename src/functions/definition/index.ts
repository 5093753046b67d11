export type { CallContext } from "./callContext";
export { defineFunction } from "./defineFunction";
export type { CustomFunction, Group, Unit } from "./defineFunction";
export type { Example, ExampleSource, ExpectedCell, FunctionHelp, Reference } from "./functionHelp";
export { optional, type Cell, type CellKind, type Parameter } from "./parameter";
export type { CellResult, CellValue, Output, OutputCell, ResultCell } from "./result";
