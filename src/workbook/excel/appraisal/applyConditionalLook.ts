import { boxName } from "../../plan/address";
import { cellLooks } from "../../plan/cellRole";
import type { ConditionalLook } from "../../plan/workbookPlan";

/** Gives the cells of a box another role's colours wherever a formula is true. Nothing is sent before the next sync. */
export function applyConditionalLook(
  sheet: Excel.Worksheet,
  { box, formula, role }: ConditionalLook,
): void {
  const { custom } = sheet.getRange(boxName(box)).conditionalFormats.add("Custom");
  const look = cellLooks[role];
  custom.rule.formula = formula;
  custom.format.font.color = look.colour;
  custom.format.font.bold = look.bold;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
}
