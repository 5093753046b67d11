import { decimals } from "./figures";
import type { SelfTestCase } from "./selfTestCase";

/** Discount factors of two published schedules, and present values that sources print. */
export const discountingCases: readonly SelfTestCase[] = [
  {
    id: "factors-uk",
    title: {
      sv: "Diskonteringsfaktorer, Green Book, år 10, 30, 75, 125 och 500",
      en: "Discount factors, Green Book, years 10, 30, 75, 125 and 500",
    },
    origin: "published",
    source: "HM Treasury, The Green Book (2022), annex 6",
    functionId: "DISCOUNTFACTORS",
    cells: ["UK-GREENBOOK-2022", [[10, 30, 75, 125, 500]]],
    expected: [0.7089, 0.3563, 0.0942, 0.0274, 0.0002].map((value) => decimals(value, 4)),
  },
  {
    id: "factors-dk",
    title: {
      sv: "Diskonteringsfaktorer, Danmark, år 35, 36 och 70",
      en: "Discount factors, Denmark, years 35, 36 and 70",
    },
    origin: "derived",
    source: "Finansministeriet, Dokumentationsnotat 7 januar 2021",
    functionId: "DISCOUNTFACTORS",
    cells: ["DK-2021", [[35, 36, 70]]],
    expected: [0.299977, 0.29266, 0.126402].map((value) => decimals(value, 6)),
  },
  {
    id: "npv-15",
    title: { sv: "Nettonuvärde vid 15 %", en: "Net present value at 15%" },
    origin: "published",
    functionId: "NPV",
    cells: [0.15, [[-210_000, 15_000, 30_000, 32_000, 425_000]]],
    expected: [decimals(89_763.44, 2)],
  },
  {
    id: "npv-3.5",
    title: { sv: "Nettonuvärde vid 3,5 %, åtta år", en: "Net present value at 3.5%, eight years" },
    origin: "published",
    functionId: "NPV",
    cells: [0.035, [[-580_000, ...Array<number>(8).fill(250_000)]]],
    expected: [decimals(1_138_488.88, 2)],
  },
  {
    id: "npv-10-end",
    title: {
      sv: "Nettonuvärde vid 10 %, vid årets slut",
      en: "Net present value at 10%, at the end of the year",
    },
    origin: "published",
    source: "Microsoft Support, NPV function",
    functionId: "NPV",
    cells: [0.1, [[-10_000, 3_000, 4_200, 6_800]], "end"],
    expected: [decimals(1_188.44, 2)],
  },
];
