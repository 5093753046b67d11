const words = {
  noValue: "has a formula but no value for it: give the planned cell its `value`",
  addInFormula: "calls SOCINV in the plain edition: give the planned cell its `plain` content",
} as const;

/** A plan that no file can be made of is a mistake of ours, not of the user's. */
export function unfinishedPlan(what: keyof typeof words, address: string): Error {
  return new Error(`${address} ${words[what]}`);
}
