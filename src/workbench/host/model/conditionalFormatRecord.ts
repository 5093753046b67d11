import type { Box } from "../../store/address";

/** A look that depends on a formula. The grid does not draw it. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly sheet: string;
  readonly box: Box;
  readonly properties: Map<string, unknown>;
}
