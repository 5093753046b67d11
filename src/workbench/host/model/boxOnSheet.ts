import type { Box } from "../../store/address";

export interface BoxOnSheet {
  readonly sheet: string;
  readonly box: Box;
}
