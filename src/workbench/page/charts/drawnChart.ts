import type { Box } from "../../store/address";

/** A native chart of the workbook with the numbers it shows now. */
export interface DrawnChart {
  readonly id: string;
  readonly kind: "lines" | "bars" | "columns";
  readonly title: string;
  /** How its values are written, as a number format of Excel; absent: the usual short words. */
  readonly valueFormat?: string;
  /** The cells that it covers. */
  readonly place: Box;
  readonly series: readonly DrawnSeries[];
}

export interface DrawnSeries {
  readonly name: string;
  readonly colour: string;
  readonly negativeColour: string;
  readonly dashed: boolean;
  readonly points: readonly DrawnPoint[];
}

export interface DrawnPoint {
  /** What is written at the axis: a year, or a name. */
  readonly category: string;
  readonly value: number;
}
