import { percent } from "./figures";
import type { SelfTestCase } from "./selfTestCase";

/** Rates of return that spreadsheets' manuals print. The dates are day numbers: 39448 is 2008-01-01. */
export const returnCases: readonly SelfTestCase[] = [
  {
    id: "irr",
    title: { sv: "Internränta (IRR), fem år", en: "Internal rate of return, five years" },
    origin: "published",
    source: "Microsoft Excel, IRR function",
    functionId: "IRR",
    cells: [[[-70_000, 12_000, 15_000, 18_000, 21_000, 26_000]]],
    expected: [percent(8.66, 2)],
  },
  {
    id: "xirr",
    title: {
      sv: "Internränta (XIRR) av daterade flöden",
      en: "Internal rate of return of dated flows",
    },
    origin: "published",
    source: "Microsoft Support, XIRR function",
    functionId: "XIRR",
    cells: [[[-10_000, 2_750, 4_250, 3_250, 2_750]], [[39_448, 39_508, 39_751, 39_859, 39_904]]],
    expected: [percent(37.336, 3)],
  },
  {
    id: "mirr",
    title: {
      sv: "Modifierad internränta, 10 % och 12 %",
      en: "Modified internal rate of return, 10% and 12%",
    },
    origin: "published",
    source: "Microsoft Excel, MIRR function",
    functionId: "MIRR",
    cells: [[[-120_000, 39_000, 30_000, 21_000, 37_000, 46_000]], 0.1, 0.12],
    expected: [percent(12.609, 3)],
  },
];
