import { fixedDown, inColumn } from "../drafting/references";
import { headTexts } from "../texts/calculationTexts";
import { costColumns, financingColumns } from "./columns";
import type { Context } from "./context";

/** The part of some amounts, one for each cost, that a financing row concerns: of its payer, or of all but the financier. */
export function concerned({ layout, language }: Context, row: number, amounts: string): string {
  const actors = fixedDown(layout.costs, costColumns.actor);
  const payer = inColumn(row, financingColumns.payer);
  const financier = inColumn(row, financingColumns.financier);
  return `IF(${payer}="${headTexts.everybody[language]}",SUM(${amounts})-SUMIF(${actors},${financier},${amounts}),SUMIF(${actors},${payer},${amounts}))`;
}
