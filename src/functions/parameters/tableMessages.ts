import type { Text } from "../../core/text";

/** What every table has in common, in both languages. Rows are counted as in the range. */
export const tableMessages = {
  wrongCell: (row: number, problem: Text): Text => ({
    sv: `på rad ${String(row)} ${problem.sv}`,
    en: `in row ${String(row)} ${problem.en}`,
  }),
};
