import { internalRates } from "../../../src/core/measures";
import type { Money } from "../../../src/core/units";
import { oneOf, randomFrom, wholeBetween } from "../support/random";
import { distinctRoots } from "../support/sturm";

const BILLION = 1_000_000_000n;

/** The exact number of internal rates of whole flows: of roots in x = 1/(1+r) from 1/(1+1e9) to 1e9. */
function exactCount(flows: readonly bigint[]): number {
  return distinctRoots(flows, { over: 1n, under: BILLION + 1n }, { over: BILLION, under: 1n });
}

function ourCount(flows: readonly number[]): number {
  try {
    return internalRates(flows as readonly Money[]).length;
  } catch {
    return 0;
  }
}

/** Growth factors 1 + r as fractions, from a loss of 99.9 % to a gain of 4 900 %. */
const growths: readonly (readonly [over: number, under: number])[] = [
  [1, 1000],
  [1, 50],
  [1, 4],
  [1, 2],
  [4, 5],
  [9, 10],
  [1, 1],
  [51, 50],
  [21, 20],
  [11, 10],
  [6, 5],
  [3, 2],
  [2, 1],
  [5, 1],
  [50, 1],
];

function times(flows: readonly bigint[], factor: readonly bigint[]): bigint[] {
  const product = Array<bigint>(flows.length + factor.length - 1).fill(0n);
  flows.forEach((flow, year) => {
    factor.forEach((other, later) => {
      product[year + later] = product[year + later]! + flow * other;
    });
  });
  return product;
}

/** Flows with chosen rates, some of them double, and factors without any rate. */
function flowsWithKnownRates(random: () => number): { flows: bigint[]; rates: number } {
  let flows = [oneOf(random, [1n, -1n, 3n])];
  const used = new Set<number>();
  for (let more = wholeBetween(random, 0, 3); more > 0; more -= 1) {
    const at = wholeBetween(random, 0, growths.length - 1);
    if (used.has(at)) continue;
    used.add(at);
    const [over, under] = growths[at]!;
    const factor = [BigInt(under), -BigInt(over)];
    flows = times(flows, factor);
    if (random() < 0.3) flows = times(flows, factor);
  }
  // x² − x + 1 is never 0.
  if (random() < 0.4) flows = times(flows, [1n, -1n, 1n]);
  return { flows, rates: used.size };
}

describe("the number of internal rates", () => {
  it("is the known one in 1,000 flows made from their rates, double ones and none included", () => {
    const random = randomFrom(11);
    for (let round = 0; round < 1000; round += 1) {
      const { flows, rates } = flowsWithKnownRates(random);
      expect(exactCount(flows)).toBe(rates);
      expect([flows.map(Number), ourCount(flows.map(Number))]).toEqual([flows.map(Number), rates]);
    }
  });

  it("is that of Sturm's theorem in 1,000 flows of any signs", () => {
    const random = randomFrom(12);
    for (let round = 0; round < 1000; round += 1) {
      const years = wholeBetween(random, 1, 16);
      const flows = Array.from({ length: years }, () => wholeBetween(random, -1000, 1000));
      if (flows.every((flow) => flow === 0)) continue;
      expect([flows, ourCount(flows)]).toEqual([flows, exactCount(flows.map(BigInt))]);
    }
  });

  it("does not depend on the scale of the flows", () => {
    const random = randomFrom(13);
    for (let round = 0; round < 500; round += 1) {
      const { flows, rates } = flowsWithKnownRates(random);
      for (const scale of [1e-9, 1e12, 1e-300, 1e280])
        expect(ourCount(flows.map((flow) => Number(flow) * scale))).toBe(rates);
    }
  });
});
