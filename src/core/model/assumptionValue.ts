/** What an assumption can be: a number, a word or text, or a list. */
export type AssumptionValue = number | string | readonly number[] | readonly string[];
