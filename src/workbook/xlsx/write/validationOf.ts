import type { DataValidation } from "hucre/xlsx";
import { boxName } from "../../plan/address";
import type { PlannedValidation } from "../../plan/workbookPlan";
import type { ValidationRule } from "../../plan/validation";
import { storedFormula } from "./storedFormula";

/** The validation of one box in the file library's words. */
export function validationOf({ box, validation }: PlannedValidation): DataValidation {
  const { rule, answer, refusal, hint } = validation;
  return {
    ...(rule ? ruleOf(rule) : anything),
    range: boxName(box),
    allowBlank: true,
    errorStyle: answer === "ask" ? "warning" : "stop",
    ...(refusal && {
      showErrorMessage: true,
      errorTitle: refusal.title,
      errorMessage: refusal.text,
    }),
    ...(hint && { showInputMessage: true, inputTitle: hint.title, inputMessage: hint.text }),
  };
}

type Rule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

const anything: Rule = { type: "custom", formula1: "TRUE" };

function ruleOf(rule: ValidationRule): Rule {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: `"${rule.items.join(",").replaceAll('"', '""')}"` };
    case "custom":
      return { type: "custom", formula1: storedFormula(rule.formula) };
    case "whole":
    case "decimal":
      return { type: rule.kind, ...limits(rule) };
  }
}

function limits({
  least,
  most,
}: {
  readonly least: number;
  readonly most?: number;
}): Pick<Rule, "operator" | "formula1" | "formula2"> {
  return most === undefined
    ? { operator: "greaterThanOrEqual", formula1: String(least) }
    : { operator: "between", formula1: String(least), formula2: String(most) };
}
