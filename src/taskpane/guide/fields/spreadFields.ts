import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Choice } from "../../../core/model/cells/choice";
import { distributionNames } from "../../../core/model/schema/choices";
import type { FieldDefinition, FieldKind } from "./fieldDefinition";

/** Low, high and shape of a number of some kind. */
export function spreadFields(kind: FieldKind): Readonly<Record<SpreadColumn, FieldDefinition>> {
  return {
    low: { kind, label: t("Lågt", "Low"), zeroIsBlank: true },
    high: { kind, label: t("Högt", "High"), zeroIsBlank: true },
    distribution: {
      kind: "choice",
      label: t("Form", "Shape"),
      hint: t(
        "Triangel och PERT: lågt och högt är ytterligheterna. Normal och lognormal: 95 % ligger emellan.",
        "Triangular and PERT: low and high are the extremes. Normal and lognormal: 95 % lies between.",
      ),
      choice: distributionNames as Choice<string>,
    },
  };
}

export type SpreadColumn = "low" | "high" | "distribution";
