import { findReference, type Found, type Library } from "../../core/reference";
import type { CalendarYear } from "../../core/units";
import {
  defineFunction,
  optional,
  type CallContext,
  type FunctionHelp,
  type ResultCell,
} from "../definition";
import { calendarYearOf, referenceField, textOf, type ReferenceField } from "../parameters";

export const definition = defineFunction({
  id: "REFERENCE",
  group: "prices",
  parameters: [
    textOf({ key: "id", name: { sv: "id", en: "id" }, kind: "referenceId" }),
    optional(calendarYearOf({ key: "year", name: { sv: "år", en: "year" } })),
    optional(referenceField()),
  ],
  result: { unit: "mixed", spills: false },
  evaluate: async (
    id: string,
    year: CalendarYear | undefined,
    field: ReferenceField | undefined,
    { loadLibrary }: CallContext,
  ) => {
    const library = await loadLibrary();
    return fieldOf(library, findReference(library, id, year), field ?? "value");
  },
});

function fieldOf(library: Library, { reference, dated }: Found, field: ReferenceField): ResultCell {
  const source = library.sources[dated.source];
  const fields: Readonly<Record<ReferenceField, ResultCell>> = {
    value: dated.value,
    unit: reference.unit,
    year: dated.year ?? "",
    source: source?.title ?? "",
    url: source?.url ?? "",
  };
  return fields[field];
}

export const help: FunctionHelp = {
  name: { sv: "Referensvärde", en: "Reference value" },
  summary: {
    sv: "Ett referensvärde med källa: värdet (förval), enheten, året, källan eller länken. Utan år ges det senaste.",
    en: "A reference value with its source: the value (default), unit, year, source or url. Without a year the newest.",
  },
  definition: {
    sv: "Räntor och andelar är bråk (3,5 % är 0,035) och belopp är kronor. Ett år som saknas ger #N/A och de år som finns; värden skrivs aldrig fram. Där källan inte anger ett enda tal är värdet en text.",
    en: "Rates and shares are fractions (3.5% is 0.035) and amounts are kronor. A year that is missing gives #N/A and the years there are; values are never carried on. Where the source prints no single number the value is a text.",
  },
  formula: "värde(id, år)",
  keywords: {
    sv: ["källa", "schablon", "styckkostnad", "nyckeltal", "KPI", "Kolada"],
    en: ["source", "standard value", "unit cost", "key figure", "CPI", "Kolada"],
  },
  references: [{ title: "SOCINV, src/core/reference/library.json", year: 2026 }],
  examples: [
    {
      title: { sv: "KPI för 2015", en: "CPI of 2015" },
      cells: ["kpi", 2015, null],
      result: 313.35,
      source: {
        kind: "published",
        title: "SCB, Konsumentprisindex (1980=100), fastställda tal",
        year: 2023,
        locator: "Årsmedel 2015",
        url: "https://www.scb.se/hitta-statistik/statistik-efter-amne/priser-och-konsumtion/konsumentprisindex/konsumentprisindex-kpi/pong/tabell-och-diagram/konsumentprisindex-kpi/kpi-faststallda-tal-1980100/?menu=open",
      },
    },
  ],
};
