import type { costColumns } from "../../../../core/model/schema/tableColumns";
import { column, kronor, type ColumnDesign } from "./columnDesign";
import { distributionColumn, priceYearColumn, rangeColumns, sourceColumn } from "./shared";

export const costDesign: Readonly<Record<keyof typeof costColumns, ColumnDesign>> = {
  id: column("id", 6, {
    role: "label",
    hint: {
      sv: "Ett eget kort namn för raden, till exempel K1.",
      en: "A short name of the row's own, for example K1.",
    },
  }),
  item: column("text", 34),
  actor: column("actor", 22, {
    hint: { sv: "Den som betalar.", en: "Who pays." },
  }),
  counterpart: column("actor", 18, {
    hint: {
      sv: "Den som får pengarna, om det är någon i kalkylen. Annars tomt.",
      en: "Who gets the money, if it is someone in the calculation. Otherwise blank.",
    },
  }),
  kind: column("costKind", 14, {
    hint: {
      sv: "Engång: i året Från. Per år: varje år från Från till Till. Per deltagare: när deltagaren börjar.",
      en: "Once: in the year From. A year: each year from From to To. Per participant: when the participant starts.",
    },
  }),
  amount: column("cost", 14, {
    unit: kronor,
    hint: {
      sv: "Skriv kostnaden utan minustecken. Du kan skriva 450 tkr eller 1,2 mnkr.",
      en: "Write the cost without a minus sign. You can write 450 tSEK or 1.2 MSEK.",
    },
  }),
  from: column("calendarYear", 7, { zeroIsBlank: true }),
  to: column("calendarYear", 7, { zeroIsBlank: true }),
  priceYear: priceYearColumn,
  ...rangeColumns("cost", 14),
  distribution: distributionColumn,
  source: sourceColumn,
};
