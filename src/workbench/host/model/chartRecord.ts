/** A chart as the host keeps it: what it shows and where, no picture. */
export interface ChartRecord {
  readonly id: string;
  readonly sheet: string;
  name: string;
  chartType: string;
  source: string;
  readonly series: SeriesRecord[];
  readonly properties: Map<string, unknown>;
}

export interface SeriesRecord {
  name: string;
  values: string;
  xValues: string | null;
  readonly properties: Map<string, unknown>;
}
