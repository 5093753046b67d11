import type { Box } from "./address";

/** How a sheet is printed: A4, one page wide unless said, centred, margins 15 mm and a footer. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** 1 squeezes the whole sheet onto one page; absent: as many pages as it takes. */
  readonly pagesTall?: number;
  /** For tables too wide to be read on one page. */
  readonly pagesWide?: number;
  readonly area?: Box;
  /** The rows from the top that are printed again on every page. */
  readonly repeatedRows?: number;
  /** The columns from the left that are printed again on every page. */
  readonly repeatedColumns?: number;
  /** Left, centre and right, with Excel's codes (&P, &N, &A); a plain & is written twice. */
  readonly footer: readonly [left: string, centre: string, right: string];
}
