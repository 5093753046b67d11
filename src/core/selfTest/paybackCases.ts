import { counted, kronor } from "./figures";
import type { SelfTestCase } from "./selfTestCase";

const months = { sv: "månader", en: "months" };
/** A cost of 900 000 kr in year 0 and a gain of four thirds of it in each of five years. */
const flows = [[-900_000, 1_200_000, 1_200_000, 1_200_000, 1_200_000, 1_200_000]];

/** An even gain that pays the cost back in nine months. */
export const paybackCases: readonly SelfTestCase[] = [
  {
    id: "payback-nine-months",
    title: { sv: "Återbetalning på nio månader", en: "Payback in nine months" },
    origin: "derived",
    functionId: "PAYBACK",
    cells: [flows, null, "months"],
    expected: [counted(9, months)],
  },
  {
    id: "profit-one-and-five-years",
    title: {
      sv: "Lönsamhet år för år vid återbetalning på nio månader",
      en: "Profit year by year with payback in nine months",
    },
    origin: "derived",
    functionId: "CUMULATIVE",
    cells: [flows],
    expected: [-900_000, 300_000, 1_500_000, 2_700_000, 3_900_000, 5_100_000].map(kronor),
  },
];
