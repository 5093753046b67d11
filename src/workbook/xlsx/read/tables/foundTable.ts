import type { Table } from "../../../../core/model";
import type { Box } from "../../../plan/address";

/** One of a calculation's tables as it stands in a file. */
export interface FoundTable {
  readonly sheet: string;
  /** With the header row. */
  readonly box: Box;
  readonly table: Table;
  /** Its name is gone or never was; it was known by its headers. */
  readonly byHeaders: boolean;
}
