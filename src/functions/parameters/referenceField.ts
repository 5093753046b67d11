import type { Parameter } from "../definition";
import { choice } from "./choice";
import { wordMessages } from "./wordMessages";

export type ReferenceField = "value" | "unit" | "year" | "source" | "url";

/** Which part of a reference value is wanted. */
export function referenceField(): Parameter<ReferenceField> {
  return choice<ReferenceField>({
    key: "field",
    name: { sv: "fält", en: "field" },
    kind: "referenceField",
    words: {
      value: "value",
      värde: "value",
      unit: "unit",
      enhet: "unit",
      year: "year",
      år: "year",
      source: "source",
      källa: "source",
      url: "url",
      länk: "url",
    },
    unknown: wordMessages.unknownField,
  });
}
