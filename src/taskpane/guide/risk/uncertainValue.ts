import type { Text } from "../../../core/text";
import type { FieldKind } from "../fields/fieldDefinition";
import type { SpreadColumn } from "../fields/spreadFields";
import type { CellRef } from "../state";

/** A number of the draft that can have a low and a high value. */
export interface UncertainValue {
  /** Its own within the draft, such as "successRate", "costs/r4" and "effects/r7/duration". */
  readonly key: string;
  readonly name: Text;
  readonly kind: FieldKind;
  readonly unit?: Text;
  readonly value: CellRef;
  /** What a blank value counts as. */
  readonly blank: number;
  /** Undefined where its row of Antaganden is not there yet. */
  readonly spread: Readonly<Record<SpreadColumn, CellRef>> | undefined;
  /** The key of that row, for a number whose spread stands in a row of its own. */
  readonly rowKey?: string;
  readonly row?: string;
}
