import type { FieldDefinition } from "../fields/fieldDefinition";
import { spreadFields } from "../fields/spreadFields";
import { riskText } from "../text/riskText";
import type { UncertainValue } from "./uncertainValue";

/** The fields of an uncertain value: low, most likely, high, and the shape between. */
export function uncertainFields({
  kind,
  unit,
}: Pick<UncertainValue, "kind" | "unit">): Readonly<
  Record<"low" | "value" | "high" | "distribution", FieldDefinition>
> {
  const { distribution } = spreadFields(kind);
  const common = { kind, ...(unit ? { unit } : {}) };
  return {
    low: { ...common, label: riskText.low },
    value: { ...common, label: riskText.likely },
    high: { ...common, label: riskText.high },
    distribution: {
      kind: distribution.kind,
      label: riskText.shape,
      ...(distribution.choice ? { choice: distribution.choice } : {}),
    },
  };
}

export const badCaseFields = {
  badCaseRate: {
    kind: "share",
    label: riskText.rate,
    unit: riskText.rateUnit,
    hint: riskText.rateHint,
  },
  badCaseCost: { kind: "excess", label: riskText.cost, hint: riskText.costHint },
} as const satisfies Readonly<Record<string, FieldDefinition>>;
