import type { Box } from "../../../address";

/** Columns of the page, from 0: two halves of six with a narrow one between. */
export const leftHalf = { left: 0, right: 5 } as const;
export const rightHalf = { left: 7, right: 12 } as const;
export const wholeWidth = { left: 0, right: 12 } as const;
export const columnWidths: readonly number[] = Array.from({ length: 13 }, (_, at) =>
  at === 6 ? 2 : 7,
);

/** Most horizons that the page shows; the five questions take as many rows. */
export const calculationRows = 6;
export const rowsAtFoot = 5;
export const chartRows = 13;

/** Rows of the page, from the top. */
export const rows = {
  committee: 0,
  title: 1,
  subtitle: 2,
  question: 4,
  verdict: 7,
  calculations: 12,
  hump: 20,
  charts: 22,
  matters: 37,
  basis: 45,
  made: 46,
  warning: 47,
} as const;

/** Cells of one row. */
export function across(row: number, { left, right }: { left: number; right: number }): Box {
  return { top: row, left, bottom: row, right };
}
