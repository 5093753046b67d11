import type { Appraisal, Comparison, FundSettings } from "../appraisal";
import type { PrefixKey } from "../schema/prefixKeys";
import type { AssumptionSet } from "./assumptionSet";

/** The comparison group, if any of its parts is given. */
export function buildComparison(set: AssumptionSet): Comparison | undefined {
  return partsOf(set, "comparison");
}

/** The fund, if any of its parts is given. */
export function buildFund(set: AssumptionSet): FundSettings | undefined {
  return partsOf(set, "fund");
}

export function buildCorrelations(set: AssumptionSet): Appraisal["correlations"] {
  return set.prefixed("correlation").map(({ value: { suffix, value } }) => {
    const [first = "", second = ""] = suffix.split(" × ");
    return { inputs: [first, second], rho: value as number };
  });
}

/** Rows of one prefix as an object: the parts are its keys, checked when they were read. */
function partsOf(set: AssumptionSet, prefix: PrefixKey): object | undefined {
  const rows = set.prefixed(prefix);
  if (rows.length === 0) return undefined;
  return Object.fromEntries(rows.map(({ value: { suffix, value } }) => [suffix, value]));
}
