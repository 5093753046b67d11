import type { Text } from "../../../core/text";

/** Why a file cannot be read at all. */
export type RefusalKind =
  | "empty"
  | "notExcel"
  | "olderExcel"
  | "locked"
  | "broken"
  | "partTooLarge"
  | "fileTooLarge"
  | "tooManyParts"
  | "tooManyCells"
  | "noSheets";

/** The words for a file that cannot be read: what it is, and what to do. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly text: Text;
}

const megabyte = 1_048_576;

/** How much of a file is ever taken into memory. */
export const limits = {
  part: 50 * megabyte,
  file: 200 * megabyte,
  parts: 10_000,
  cells: 500_000,
} as const;

const words: Readonly<Record<RefusalKind, Text>> = {
  empty: {
    sv: "Filen är tom. Be om den igen.",
    en: "The file is empty. Ask for it again.",
  },
  notExcel: {
    sv: "Filen är ingen Excelarbetsbok. Spara den i Excel som Excel-arbetsbok (.xlsx).",
    en: "The file is not an Excel workbook. Save it in Excel as an Excel workbook (.xlsx).",
  },
  olderExcel: {
    sv: "Filen är en äldre Excelfil (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
    en: "The file is an older Excel file (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).",
  },
  locked: {
    sv: "Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv › Info och spara den.",
    en: "The file is protected by a password. Open it in Excel, remove the password under File › Info, and save it.",
  },
  broken: {
    sv: "Filen är trasig, antagligen avbruten när den skickades. Be om den igen.",
    en: "The file is broken, probably cut off when it was sent. Ask for it again.",
  },
  partTooLarge: {
    sv: "En del av filen är större än 50 MB. En kalkyl är mycket mindre. Ta bort bilder och blad som inte hör till kalkylen.",
    en: "A part of the file is larger than 50 MB. A calculation is far smaller. Remove pictures and sheets that do not belong to it.",
  },
  fileTooLarge: {
    sv: "Filen är större än 200 MB när den packas upp. En kalkyl är mycket mindre. Ta bort bilder och blad som inte hör till kalkylen.",
    en: "The file is larger than 200 MB when unpacked. A calculation is far smaller. Remove pictures and sheets that do not belong to it.",
  },
  tooManyParts: {
    sv: "Filen har fler än 10 000 delar. En kalkyl har några tiotal. Öppna den i Excel och spara kalkylens blad i en ny arbetsbok.",
    en: "The file has more than 10,000 parts. A calculation has a few dozen. Open it in Excel and save the calculation's sheets in a new workbook.",
  },
  tooManyCells: {
    sv: "Arbetsboken har fler än 500 000 ifyllda celler. Spara kalkylens blad i en arbetsbok för sig.",
    en: "The workbook has more than 500,000 filled cells. Save the calculation's sheets in a workbook of their own.",
  },
  noSheets: {
    sv: "Filen saknar kalkylblad som går att läsa. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
    en: "The file has no worksheets that can be read. Open it in Excel and save it as an Excel workbook (.xlsx).",
  },
};

/** Thrown while a file is opened; the reader turns it into an answer. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  readonly refusal: Refusal;

  constructor(kind: RefusalKind) {
    super(words[kind].en);
    this.refusal = { kind, text: words[kind] };
  }
}
