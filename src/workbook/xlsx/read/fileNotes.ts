import type { Text } from "../../../core/text";
import { tableNames } from "../../../core/model/schema/tableColumns";
import type { TableId } from "../../../core/model";

/** What is worth knowing about a file that could be read. */
export const fileNotes = {
  macros: {
    sv: "Filen innehåller makron. De har inte körts.",
    en: "The file holds macros. They have not been run.",
  },
  outsideLinks: {
    sv: "Filen har länkar till andra arbetsböcker. De har inte följts; senast sparade värden gäller.",
    en: "The file has links to other workbooks. They have not been followed; the values last saved count.",
  },
  byHeaders: (id: TableId, place: string): Text => ({
    sv: `Tabellen ${tableNames[id].sv} har tappat sitt namn och lästes efter sina rubriker i ${place}.`,
    en: `The table ${tableNames[id].en} has lost its name and was read by its headers in ${place}.`,
  }),
  below: (id: TableId): Text => ({
    sv: `Raden står under tabellen ${tableNames[id].sv} och räknas inte med. Dra ut tabellen så att den omfattar raden, eller ta bort den.`,
    en: `The row stands below the table ${tableNames[id].en} and is not counted. Extend the table over it, or remove it.`,
  }),
  withoutValue: {
    sv: "Cellen har en formel utan beräknat värde. Öppna filen i Excel, låt den räkna om och spara den.",
    en: "The cell has a formula without a calculated value. Open the file in Excel, let it calculate, and save it.",
  },
} as const;
