import type { BoxOnSheet } from "./boxOnSheet";

/** A chart as the host keeps it: what it shows and where, no picture. */
export interface ChartRecord {
  readonly id: string;
  readonly sheet: string;
  name: string;
  chartType: string;
  source: string;
  readonly series: SeriesRecord[];
  /** The cells that the chart covers, where it was placed by cells. */
  place: BoxOnSheet | null;
  readonly properties: Map<string, unknown>;
}

export interface SeriesRecord {
  name: string;
  values: BoxOnSheet | null;
  xValues: BoxOnSheet | null;
  readonly properties: Map<string, unknown>;
}
