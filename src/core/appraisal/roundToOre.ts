import { Decimal } from "../numbers/decimal";
import type { Money } from "../units";

/** A real payment: whole ören, half away from zero, as the spreadsheet's ROUND(…, 2). */
export function roundToOre(amount: number): Money {
  return (new Decimal(amount).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber() + 0) as Money;
}
