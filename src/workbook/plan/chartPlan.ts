import type { Box } from "./address";

/** One line or row of bars. Addresses carry their sheet: `'Kassaflöde'!B4:AA4`. */
export interface PlannedSeries {
  readonly name: string;
  /** Years or amounts along the x axis for a curve, names for bars. */
  readonly categories: string;
  readonly values: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly dashed?: true;
  /** Colour of negative bars. */
  readonly negativeColour?: string;
}

/** A native chart of the workbook. */
export interface PlannedChart {
  /** Its name in the workbook, unique on its sheet. */
  readonly name: string;
  /** `curve`: straight lines over a numeric x axis; `bars`: horizontal; `columns`: vertical. */
  readonly kind: "curve" | "bars" | "columns";
  readonly title: string;
  readonly altText: string;
  readonly series: readonly PlannedSeries[];
  /** The cells it covers. */
  readonly place: Box;
  readonly valueFormat: string;
  readonly stacked?: true;
  readonly legend?: true;
  /** How numbers on the x axis of a curve are written; absent: as years. */
  readonly categoryFormat?: string;
  /** Distance between the years that are written on the x axis of a curve. */
  readonly categoryStep?: number;
}
