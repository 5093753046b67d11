import type { Money } from "../../../src/core/units";
import { wholeBetween } from "./random";

/** Yearly flows in whole öre: mostly an outlay with gains after it, sometimes anything. */
export function generatedFlows(random: () => number): readonly Money[] {
  const years = wholeBetween(random, 1, 40);
  const ordinary = random() < 0.7;
  return Array.from({ length: years }, (_, year) => {
    const size = wholeBetween(random, 0, 100_000_000) / 100;
    const minus = ordinary ? year < 1 + years / 10 : random() < 0.5;
    return (minus ? -size : size) as Money;
  });
}
