import { ONE, ZERO, type Dec } from "./decimal";
import type { Band, NaiveModel, Timing } from "./naiveModel";

export function rateIn(bands: readonly Band[], year: number): Dec {
  let rate = bands[0]!.rate;
  for (const band of bands) if (band.from <= year) rate = band.rate;
  return rate;
}

/** D(0) = 1, D(t) = D(t−1)/(1 + r(t)), for t = 0…last. */
export function discountFactors(bands: readonly Band[], last: number): Dec[] {
  const factors = [ONE];
  for (let t = 1; t <= last; t += 1) {
    factors.push(factors[t - 1]!.div(ONE.plus(rateIn(bands, t))));
  }
  return factors;
}

/** What a flow of year t is multiplied with in NPV and PV. */
export function weights(bands: readonly Band[], timing: Timing, last: number): Dec[] {
  const factor = discountFactors(bands, last + 1);
  const list: Dec[] = [];
  for (let t = 0; t <= last; t += 1) {
    if (timing === "start") list.push(factor[t]!);
    if (timing === "end") list.push(factor[t + 1]!);
    if (timing === "mid") list.push(factor[t]!.times(factor[t + 1]!).sqrt());
    if (timing === "half") list.push(t === 0 ? ONE : factor[t - 1]!.times(factor[t]!).sqrt());
  }
  return list;
}

export function modelWeights(model: NaiveModel): Dec[] {
  return weights(model.bands, model.timing, model.longest);
}

/** Σ flow(t)·weight(t), t = from…to */
export function weighted(flows: readonly Dec[], weight: readonly Dec[], to: number, from = 0): Dec {
  let total = ZERO;
  for (let t = from; t <= to; t += 1) total = total.plus((flows[t] ?? ZERO).times(weight[t]!));
  return total;
}
