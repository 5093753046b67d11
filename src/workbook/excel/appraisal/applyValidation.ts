import { boxName } from "../../plan/address";
import type { PlannedValidation } from "../../plan/workbookPlan";
import type { ValidationRule } from "../../plan/validation";

/** Gives the cells of one box their validation. Nothing is sent before the next sync. */
export function applyValidation(
  sheet: Excel.Worksheet,
  { box, validation }: PlannedValidation,
): void {
  const target = sheet.getRange(boxName(box)).dataValidation;
  const { rule, refusal, hint, answer } = validation;
  if (rule) target.rule = excelRule(rule);
  if (rule) target.ignoreBlanks = true;
  if (refusal)
    target.errorAlert = {
      title: refusal.title,
      message: refusal.text,
      showAlert: true,
      style: answer === "ask" ? "Warning" : "Stop",
    };
  if (hint) target.prompt = { title: hint.title, message: hint.text, showPrompt: true };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.items.join(",") } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "whole":
      return { wholeNumber: limits(rule) };
    case "decimal":
      return { decimal: limits(rule) };
  }
}

function limits({
  least,
  most,
}: {
  readonly least: number;
  readonly most?: number;
}): Excel.BasicDataValidation {
  return most === undefined
    ? { formula1: least, operator: "GreaterThanOrEqualTo" }
    : { formula1: least, formula2: most, operator: "Between" };
}
