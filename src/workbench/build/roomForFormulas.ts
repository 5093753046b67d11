import { exchange } from "./exchange";

const few = "const FORMULA_CACHE_LRU_COUNT = 5e3;";
const many = "const FORMULA_CACHE_LRU_COUNT = 1e5;";

/**
 * Univer 0.25.1 keeps 5,000 parsed formulas. A workbook with a few more, such as one calculation of ours, would lose
 * each before it is needed again, and every formula would be parsed anew at every calculation.
 */
export function roomForFormulas(source: string): string {
  return exchange(source, few, many, "roomForFormulas");
}
