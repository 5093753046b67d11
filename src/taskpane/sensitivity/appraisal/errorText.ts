import { InputError, NotAvailableError } from "../../../core/errors";
import { tableNames } from "../../../core/model/schema/tableColumns";
import type { Language, Text } from "../../../core/text";
import { fixedRunsText } from "../../text/fixedRunsText";
import { riskText } from "../../text/riskText";

const names: Readonly<Record<string, Text>> = {
  ...tableNames,
  trials: riskText.trials,
  seed: riskText.seed,
  factor: fixedRunsText.factor,
  measure: riskText.measure,
  perspective: { sv: "Perspektiv", en: "Perspective" },
  horizon: { sv: "Horisont", en: "Horizon" },
};

/** What the core says, with the name of the field or the table that the user knows. */
export function errorText(error: unknown, language: Language): string {
  if (error instanceof InputError)
    return error.describe(language, names[error.argument]?.[language]);
  if (error instanceof NotAvailableError) return error.describe(language);
  return error instanceof Error ? error.message : String(error);
}
