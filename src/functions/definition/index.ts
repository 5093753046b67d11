export { defineFunction } from "./defineFunction";
export type { CellResult, CellValue, CustomFunction, Group, Unit } from "./defineFunction";
export type { Example, ExampleSource, FunctionHelp, Reference } from "./functionHelp";
export { optional, type Cell, type CellKind, type Parameter } from "./parameter";
