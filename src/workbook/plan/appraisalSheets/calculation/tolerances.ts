/** Half an öre, and a little for what a spreadsheet's arithmetic leaves: so small a sum is 0, so that what is met exactly is met. */
export const HALF_ORE = "0.005001";

/** What is left of a sum that is 0 by its construction. */
export const NOTHING = "0.000001";
