import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Choice } from "../../../core/model/cells/choice";
import { costKinds } from "../../../core/model/schema/choices";
import type { FieldDefinition } from "./fieldDefinition";
import { spreadFields } from "./spreadFields";

/** The fields of one cost, by the column that each writes. */
export const costFields = {
  item: {
    kind: "text",
    label: t("Vad kostar?", "What costs money?"),
    hint: t(
      "Till exempel Speciallärare, 2,0 tjänster.",
      "For example Special teachers, 2.0 posts.",
    ),
    missing: t("Ange vad kostnaden är för.", "Enter what the cost is for."),
  },
  actor: {
    kind: "actor",
    label: t("Vem betalar?", "Who pays?"),
    hint: t(
      "En nämnd eller någon utanför kommunen, till exempel Region.",
      "A committee or someone outside the municipality, for example Region.",
    ),
    missing: t("Ange vem som betalar.", "Enter who pays."),
  },
  kind: {
    kind: "choice",
    label: t("Hur faller den?", "How does it fall?"),
    choice: costKinds as Choice<string>,
    missing: t("Välj hur kostnaden faller.", "Choose how the cost falls."),
  },
  amount: {
    kind: "cost",
    label: t("Belopp", "Amount"),
    hint: t("Till exempel 1 380 000 eller 1,4 mnkr.", "For example 1,380,000 or SEK 1.4m."),
    missing: t("Ange ett belopp.", "Enter an amount."),
    zeroIsBlank: true,
  },
  from: {
    kind: "year",
    label: t("Från år", "From year"),
    missing: t("Ange året, till exempel 2027.", "Enter the year, for example 2027."),
    zeroIsBlank: true,
  },
  to: {
    kind: "year",
    label: t("Till och med år", "To and including year"),
    missing: t("Ange sista året, till exempel 2029.", "Enter the last year, for example 2029."),
    zeroIsBlank: true,
  },
  priceYear: {
    kind: "year",
    label: t("Prisår", "Price year"),
    hint: t(
      "Lämna tomt om beloppet är i kalkylens prisår.",
      "Leave empty if the amount is in the price year of the calculation.",
    ),
    zeroIsBlank: true,
  },
  counterpart: {
    kind: "actor",
    label: t("Vem får pengarna?", "Who gets the money?"),
    hint: t(
      "Lämna tomt om det är löner och inköp. Fyll i om det är bidrag, till exempel till Individ/hushåll.",
      "Leave empty for wages and purchases. Fill in for allowances, for example to Individual/household.",
    ),
  },
  ...spreadFields("cost"),
  source: {
    kind: "text",
    label: t("Källa", "Source"),
    hint: t(
      "Var beloppet kommer ifrån, till exempel Budget 2027, sida 14.",
      "Where the amount comes from, for example Budget 2027, page 14.",
    ),
  },
} as const satisfies Record<string, FieldDefinition>;

export type CostColumn = keyof typeof costFields;
