import { BetaTail } from "../special/betaTail";
import { QuantileTable } from "./quantileTable";
import type { Sampler } from "./sampler";

const known = new Map<string, QuantileTable>();
const REMEMBERED = 128;

/** The table of a beta distribution on 0–1. It is kept, for an edit elsewhere leaves its shape as it is. */
function tableOf(first: number, second: number): QuantileTable {
  const key = `${String(first)} ${String(second)}`;
  const found = known.get(key);
  if (found) return found;
  const [lower, upper] = [new BetaTail(first, second), new BetaTail(second, first)];
  const table = new QuantileTable(
    (probability) => lower.at(probability),
    (probability) => {
      const { value, slope } = upper.at(probability);
      return { value: 1 - value, slope: -slope };
    },
  );
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, table);
  return table;
}

/** Beta between low and high. */
export function betaSampler(first: number, second: number, low = 0, high = 1): Sampler {
  const table = tableOf(first, second);
  return {
    fill: (bits, values, count) => {
      table.fill(bits, values, count, low, high - low);
    },
  };
}

const LAMBDA = 4;

/** PERT: a beta distribution between its ends, its mean (low + 4·mode + high)/6. */
export function pertSampler(low: number, mode: number, high: number): Sampler {
  const first = 1 + (LAMBDA * (mode - low)) / (high - low);
  const second = 1 + (LAMBDA * (high - mode)) / (high - low);
  return betaSampler(first, second, low, high);
}
