import type { PriceIndex } from "../prices";
import type { CalendarYear } from "../units";

/** A published price index under a name that ends with the last year it holds. */
export interface PriceIndexPreset {
  readonly id: string;
  readonly index: PriceIndex;
  readonly source: string;
  readonly url: string;
}

/** Yearly means of SCB's consumer price index, 1980 = 100, as finally determined. */
const consumerPrices: readonly (readonly [year: number, index: number])[] = [
  [2006, 284.22],
  [2007, 290.51],
  [2008, 300.61],
  [2009, 299.66],
  [2010, 303.46],
  [2011, 311.43],
  [2012, 314.2],
  [2013, 314.06],
  [2014, 313.49],
  [2015, 313.35],
  [2016, 316.43],
  [2017, 322.11],
  [2018, 328.4],
  [2019, 334.26],
  [2020, 335.92],
  [2021, 343.19],
  [2022, 371.91],
  [2023, 403.7],
];

const toYears = (rows: typeof consumerPrices): PriceIndex["values"] =>
  new Map(rows.map(([year, value]) => [year as CalendarYear, value]));

/** The price indices that ship. PKV does not: it is revised at every forecast, so it is an input with its date. */
export const priceIndexPresets: readonly PriceIndexPreset[] = [
  {
    id: "SE-KPI-2023",
    index: {
      name: { sv: "KPI (1980 = 100)", en: "The consumer price index (1980 = 100)" },
      values: toYears(consumerPrices),
    },
    source: "SCB, Konsumentprisindex (1980=100), fastställda tal",
    url: "https://www.scb.se/hitta-statistik/statistik-efter-amne/priser-och-konsumtion/konsumentprisindex/konsumentprisindex-kpi/pong/tabell-och-diagram/konsumentprisindex-kpi/kpi-faststallda-tal-1980100/?menu=open",
  },
];
