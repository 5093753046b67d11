import { reprice, type PriceIndex } from "../../core/prices";
import { rate, type CalendarYear, type Money, type Rate } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { amount, calendarYearOf, priceIndex, quantity } from "../parameters";

const SCB =
  "https://www.scb.se/hitta-statistik/statistik-efter-amne/priser-och-konsumtion/konsumentprisindex/konsumentprisindex-kpi/pong/tabell-och-diagram/konsumentprisindex-kpi/kpi-faststallda-tal-1980100/?menu=open";

export const definition = defineFunction({
  id: "REPRICE",
  group: "prices",
  parameters: [
    amount(),
    calendarYearOf({ key: "fromYear", name: { sv: "från_år", en: "from_year" } }),
    calendarYearOf({ key: "toYear", name: { sv: "till_år", en: "to_year" } }),
    priceIndex(),
    optional(
      quantity({
        key: "extrapolation",
        name: { sv: "framskrivning", en: "extrapolation" },
        kind: "extrapolation",
        of: rate,
      }),
    ),
  ],
  result: { unit: "money", spills: false },
  evaluate: (
    sum: Money,
    from: CalendarYear,
    to: CalendarYear,
    index: PriceIndex,
    extrapolation?: Rate,
  ) => reprice(sum, from, to, index, extrapolation),
});

export const help: FunctionHelp = {
  name: { sv: "Omräkning till annat prisår", en: "Conversion to another price year" },
  summary: {
    sv: "Räknar om ett belopp från ett prisår till ett annat med KPI eller en egen indextabell. KPI finns till och med 2023.",
    en: "Converts an amount from one price year to another by KPI or an index table of your own. KPI goes to 2023.",
  },
  definition: {
    sv: "Beloppet gånger kvoten mellan årens index. Ett index slutar där källan slutar: efter det blir svaret #N/A, om du inte anger en årlig framskrivning. PKV finns inte inlagt, för det räknas om vid varje prognos; använd en egen tabell.",
    en: "The amount times the ratio of the years' index numbers. An index ends where its source ends: beyond that the answer is #N/A, unless you give a yearly rate of extrapolation. PKV is not included, for it is revised at every forecast; use a table of your own.",
  },
  formula: "belopp · index(till år) / index(från år)",
  parameters: {
    fromYear: {
      sv: "Året vars priser beloppet är i.",
      en: "The year whose prices the amount is in.",
    },
    toYear: {
      sv: "Året vars priser svaret ska vara i.",
      en: "The year whose prices the answer is to be in.",
    },
    extrapolation: {
      sv: "Ökning per år efter indexets sista år, till exempel 2 %. Svaret är då framskrivet.",
      en: "Rise a year after the last year of the index, for example 2%. The answer is then extrapolated.",
    },
  },
  excel: {
    names: ["LETARAD", "VLOOKUP", "XLETAUPP", "XLOOKUP"],
    difference: {
      sv: "Excel har ingen egen funktion; en uppslagning i en indextabell ger samma svar.",
      en: "Excel has no function of its own; a look-up in a table of index numbers gives the same answer.",
    },
    native: {
      sv: "=1000*XLETAUPP(2023;A2:A20;B2:B20)/XLETAUPP(2015;A2:A20;B2:B20)",
      en: "=1000*XLOOKUP(2023,A2:A20,B2:B20)/XLOOKUP(2015,A2:A20,B2:B20)",
    },
  },
  keywords: {
    sv: ["prisår", "prisnivå", "KPI", "PKV", "index", "fasta priser"],
    en: ["price year", "price level", "CPI", "index", "constant prices"],
  },
  references: [
    { title: "SCB, Konsumentprisindex (1980=100), fastställda tal", year: 2023, url: SCB },
  ],
  examples: [
    {
      title: {
        sv: "1 000 kr i 2015 års priser, i 2023 års",
        en: "1,000 kr of 2015, in prices of 2023",
      },
      cells: [1000, 2015, 2023, "KPI", null],
      result: 1288.33572682304,
      tolerance: 5e-9,
      source: { kind: "native", formula: "=1000*403.7/313.35" },
    },
    {
      title: { sv: "Egen indextabell, framskriven ett år", en: "Own table, extrapolated a year" },
      cells: [
        1000,
        2024,
        2026,
        [
          [2024, 100],
          [2025, 103],
        ],
        0.02,
      ],
      result: 1050.6,
      source: { kind: "native", formula: "=1000*103*1.02/100" },
    },
  ],
};
