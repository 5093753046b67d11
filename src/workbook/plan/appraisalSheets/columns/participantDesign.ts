import type { participantColumns } from "../../../../core/model/schema/tableColumns";
import { column, percent, type ColumnDesign } from "./columnDesign";

export const participantDesign: Readonly<Record<keyof typeof participantColumns, ColumnDesign>> = {
  year: column("calendarYear", 10, {
    hint: {
      sv: "Året då gruppen börjar, tidigast startåret. En rad för varje grupp.",
      en: "The year the group starts, at the earliest the start year. One row for each group.",
    },
  }),
  number: column("count", 12, {
    unit: { sv: "personer", en: "persons" },
    hint: { sv: "Antal deltagare som börjar det året.", en: "Participants who start that year." },
  }),
  successRate: column("share", 18, {
    zeroIsBlank: true,
    unit: percent,
    hint: {
      sv: "Bara om gruppen skiljer sig. Tomt eller 0: andel som lyckas i Antaganden.",
      en: "Only if the group differs. Blank or 0: the success rate in Assumptions.",
    },
  }),
};
