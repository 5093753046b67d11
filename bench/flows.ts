import { money, type Money } from "../src/core/units";

/** 26 flows of an ordinary social investment: three years out, twenty-two years back, with öre. */
export const flows26: readonly Money[] = Array.from({ length: 26 }, (_, year) =>
  money(year < 3 ? -1_250_000.5 + 40_000 * year : 310_000.25 * (1 - year / 60)),
);

/** Many flows like it, each another, so that nothing can be remembered between calls. */
export const manyFlows: readonly (readonly Money[])[] = Array.from({ length: 64 }, (_, variant) =>
  flows26.map((flow, year) => money(flow * (1 + ((variant * 7 + year) % 13) / 100))),
);
