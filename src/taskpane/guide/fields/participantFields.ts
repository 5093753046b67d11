import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { FieldDefinition } from "./fieldDefinition";

/** The fields of one row of participants. */
export const cohortFields = {
  year: {
    kind: "year",
    label: t("År", "Year"),
    missing: t("Ange året som deltagarna börjar.", "Enter the year the participants start."),
    zeroIsBlank: true,
  },
  number: {
    kind: "number",
    label: t("Antal som börjar", "Number who start"),
    missing: t(
      "Ange antalet deltagare, till exempel 60.",
      "Enter the participants, for example 60.",
    ),
    zeroIsBlank: true,
  },
  successRate: {
    kind: "share",
    label: t("Egen andel", "Own share"),
    zeroIsBlank: true,
  },
} as const satisfies Record<string, FieldDefinition>;

/** The success rate and what it rests on. */
export const rateFields = {
  successRate: {
    kind: "share",
    label: t("Andel av deltagarna som når målet", "Share of participants who reach the goal"),
    hint: t(
      "Bara de som lyckas tack vare insatsen, till exempel 20 %.",
      "Only those who succeed thanks to the intervention, for example 20 %.",
    ),
    missing: t(
      "Ange andelen som lyckas, till exempel 20 %.",
      "Enter the share who succeed, for example 20 %.",
    ),
  },
  source: {
    kind: "text",
    label: t("Källa", "Source"),
    hint: t(
      "Författare, år och sida, eller vem som har bedömt och när.",
      "Author, year and page, or who judged it and when.",
    ),
  },
  treated: {
    kind: "number",
    label: t("I insatsgruppen", "In the treated group"),
    hint: t("Alla som följdes, till exempel 60.", "All who were followed, for example 60."),
  },
  treatedSuccesses: {
    kind: "number",
    label: t("Av dem nådde målet", "Of them reached the goal"),
    hint: t("Till exempel 41.", "For example 41."),
  },
  controls: {
    kind: "number",
    label: t("I jämförelsegruppen", "In the comparison group"),
    hint: t("Alla som följdes, till exempel 60.", "All who were followed, for example 60."),
  },
  controlSuccesses: {
    kind: "number",
    label: t("Av dem nådde målet", "Of them reached the goal"),
    hint: t("Till exempel 29.", "For example 29."),
  },
  description: {
    kind: "text",
    label: t("Vilka jämförs?", "Who are compared?"),
    hint: t(
      "Till exempel elever i samma årskurs på två andra skolor.",
      "For example pupils of the same year at two other schools.",
    ),
  },
  before: {
    kind: "share",
    label: t("Före", "Before"),
  },
  after: {
    kind: "share",
    label: t("Efter", "After"),
  },
} as const satisfies Record<string, FieldDefinition>;
