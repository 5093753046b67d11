import type { CellRef } from "../state";
import type { FieldDefinition } from "../fields/fieldDefinition";
import type { Location } from "../state";

/** A field of the draft as it is: its cell, its words, and where in the guide it stands. */
export interface GuideField {
  readonly cell: CellRef;
  readonly field: FieldDefinition;
  readonly location: Location;
}
