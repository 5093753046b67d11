/** Rows of a table's sheet, from 0: title, line, units, then the table with its header. */
export const unitRow = 2;
export const headerRow = 3;
export const firstBodyRow = 4;
