import type { Text } from "../text";

/** A: an official source. B: quoted by a credible source. */
export type Grade = "A" | "B";

/** What the source prints: a price in kronor per unit, found under `reference` in the library of reference values. */
interface Printed {
  readonly reference: string;
  readonly price: number;
  readonly priceYear: number;
  readonly grade: Grade;
  /** Two ends, where the source prints a span or dearer examples. The value is the cautious end unless a note says otherwise. */
  readonly low?: number;
  readonly high?: number;
  /** Further reference values that the figures rest on. */
  readonly alsoFrom?: readonly string[];
}

/** A price that becomes kronor a year by arithmetic alone, such as a fee a month times 12. */
export interface YearlyValue extends Printed {
  readonly per: "year";
  /** Printed prices in one year, such as 12 months. */
  readonly times: number;
  /** The part of it that counts, in per cent as printed, such as 31.42 for employer contributions. All of it where left out. */
  readonly percent?: number;
  readonly arithmetic: Text;
}

/** A price for one day, one investigation and so on. How many a year it takes is for the user to fill in. */
export interface PricePerUnit extends Printed {
  readonly per: "unit";
  readonly unit: Text;
  /** What to fill in, and where it is to be found. */
  readonly quantity: Text;
}

/** Where a figure is to be looked up: in words, and the ids of Kolada's key figures. */
export interface LookUp {
  readonly lookUp: Text;
  readonly kolada: readonly string[];
  /** Reference values that help, such as a national average. */
  readonly alsoFrom?: readonly string[];
}

/** No figure without a source: what has none is an empty field that says where to look. */
export type UnitValue = YearlyValue | PricePerUnit | ({ readonly per: "nothing" } & LookUp);
