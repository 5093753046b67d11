import type { CellRole } from "../../cellRole";
import type { CellContent, PlannedCell } from "../../sheetPlan";

/** How a cell of a drafted sheet looks. */
export type Look = Pick<PlannedCell, "numberFormat" | "align" | "wrap" | "note"> & {
  readonly role: CellRole;
};

/** A sheet while it is put together: cells in any order. */
export class Draft {
  private readonly drawn: PlannedCell[] = [];

  get cells(): readonly PlannedCell[] {
    return this.drawn;
  }

  put(row: number, column: number, content: CellContent, look: Look): void {
    this.drawn.push({ row, column, content, ...look });
  }

  /** A cell that the two editions fill differently. */
  both(cell: PlannedCell): void {
    this.drawn.push(cell);
  }

  /** Cells beside each other. */
  line(row: number, column: number, contents: readonly CellContent[], look: Look): void {
    contents.forEach((content, at) => {
      this.put(row, column + at, content, look);
    });
  }
}

export const labelLook: Look = { role: "label" };
export const noteLook: Look = { role: "note" };
export const headingLook: Look = { role: "heading" };
export const headLook: Look = { role: "tableHead", wrap: true };
export const numberHeadLook: Look = { role: "tableHead", align: "right", wrap: true };

export const calculated = (numberFormat: string): Look => ({ role: "calculated", numberFormat });

/** Looks of a sheet with many narrow columns: kronor shown in thousands. */
export type SmallRole = "label" | "calculated" | "sum" | "factor" | "whole";

const thousands = '#,##0,;"−"#,##0,;"–"';

export function small(
  role: Exclude<SmallRole, "factor" | "whole">,
  numberFormat = thousands,
): Look {
  const looks = { label: "smallLabel", calculated: "small", sum: "smallSum" } as const;
  const align = role === "label" || numberFormat === "General" ? {} : { align: "right" as const };
  return { role: looks[role], numberFormat, ...align };
}

export const smallHead = (align: "left" | "right"): Look => ({
  role: "smallHead",
  numberFormat: "General",
  align,
});

export const smallHeading: Look = { role: "smallHeading" };
