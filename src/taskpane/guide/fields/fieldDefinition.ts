import type { Text } from "../../../core/text";
import type { Choice } from "../../../core/model/cells/choice";

/** What sort of thing is entered; it decides how it is read, shown and checked. */
export type FieldKind =
  | "text"
  | "money"
  | "cost"
  | "share"
  | "rate"
  /** By how much something is exceeded: 0 or more, in per cent. */
  | "excess"
  | "number"
  | "years"
  | "year"
  | "horizons"
  | "grade"
  | "actor"
  | "choice";

/** One field of the guide, wherever it stands: its words, and what is asked of it. */
export interface FieldDefinition {
  readonly kind: FieldKind;
  readonly label: Text;
  /** One line with an example. An error takes its place. */
  readonly hint?: Text;
  /** One sentence on a term, behind an i beside the label. */
  readonly info?: Text;
  /** What to say where it is left blank and must not be. */
  readonly missing?: Text;
  /** 0 stands for a blank in the tables, and is shown as one. */
  readonly zeroIsBlank?: true;
  /** Follows the number in its field, where another than the usual one of its kind. */
  readonly unit?: Text;
  readonly choice?: Choice<string>;
}
