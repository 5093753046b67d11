import { InputError } from "../../../errors";
import type { Appraisal } from "../../../model";
import { prefixedSpread, singleSpread } from "./assumptionSpreads";
import { inputMessages } from "./messages";
import { amountSpreads, rowInputSpreads } from "./rowSpreads";
import { samplerOf } from "./samplerOf";
import { binomialInputs, successSpread } from "./successSpreads";
import { isUncertain, type SpreadInput, type UncertainInput } from "./uncertainInput";

/** Every number of the tables with a distribution, Antaganden first, then Kostnader and Effekter. */
export function uncertainInputs(appraisal: Appraisal): readonly UncertainInput[] {
  const inputs = [
    ...ofAssumptions(appraisal),
    ...[...rowInputSpreads(appraisal), ...amountSpreads(appraisal)].map(completed),
  ];
  const seen = new Set<string>();
  for (const { name, table } of inputs) {
    if (seen.has(name.sv)) throw new InputError(table, inputMessages.twice(name));
    seen.add(name.sv);
  }
  return inputs;
}

function ofAssumptions(appraisal: Appraisal): readonly UncertainInput[] {
  const places = new Map<string, number>();
  return appraisal.assumptions.flatMap((row) => {
    if (row.kind === "other") return [];
    const place = row.kind === "prefixed" ? (places.get(row.prefix) ?? 0) : 0;
    if (row.kind === "prefixed") places.set(row.prefix, place + 1);
    const { spread } = row;
    if (!isUncertain(spread)) return [];
    if (row.kind === "prefixed") return [completed(prefixedSpread(row, spread, place))];
    if (row.key !== "successRate") return [completed(singleSpread(row, spread))];
    if (spread.distribution.shape === "binomial") return binomialInputs(appraisal);
    return [completed(successSpread(appraisal, spread))];
  });
}

function completed(input: SpreadInput): UncertainInput {
  return { ...input, sampler: samplerOf(input), mayLeave: mayLeaveBounds(input) };
}

const unbounded: ReadonlySet<string> = new Set(["normal", "lognormal"]);

function mayLeaveBounds({ bounds, spread }: SpreadInput): boolean {
  const { low, high, distribution } = spread;
  return unbounded.has(distribution.shape) || low < bounds.low || high > bounds.high;
}
