import type { Box } from "../../store/address";

/** A table as the host keeps it; formulas know it through the store. */
export interface TableRecord {
  readonly id: string;
  readonly sheet: string;
  name: string;
  box: Box;
  style: string;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
}
