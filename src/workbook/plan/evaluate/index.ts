export { PlanValues } from "./planValues";
export { SheetError } from "./value";
export { withValues } from "./withValues";
