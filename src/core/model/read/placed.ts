import type { RowReader } from "./rowReader";

/** Something that was read, and the row it came from, for what later checks have to say about it. */
export interface Placed<Value> {
  readonly value: Value;
  readonly row: RowReader;
}
