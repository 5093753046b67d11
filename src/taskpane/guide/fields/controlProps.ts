import type { FieldDefinition } from "./fieldDefinition";
import type { Cell } from "./useCell";

/** What every control gets. Its label and its error reach it through Fluent's Field. */
export interface ControlProps {
  readonly cell: Cell;
  readonly field: FieldDefinition;
  readonly settle: () => void;
  /** Its name where no label stands above it. */
  readonly spokenLabel?: string;
}
