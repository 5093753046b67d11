import * as fc from "fast-check";
import { effectFlow, type FlowOfEffect } from "../../../src/core/effects";
import type { Count, Money, Share, Years } from "../../../src/core/units";

const plain: FlowOfEffect = {
  participants: 10 as Count,
  successRate: 1 as Share,
  unitValue: 1000 as Money,
  horizon: 5 as Years,
  start: 0 as Years,
  lag: 0 as Years,
  deadweight: 0 as Share,
  attribution: 1 as Share,
  displacement: 0 as Share,
  dropOff: 0 as Share,
  migration: 0 as Share,
  haircut: 0 as Share,
  share: 1 as Share,
};

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value as Share);
const years = fc.integer({ min: 0, max: 8 }).map((value) => value as Years);

describe("the flow of an effect", () => {
  it("follows the formula of docs/method.md section 3", () => {
    const generated = fc.record({
      successRate: share,
      start: years,
      lag: years,
      duration: fc.integer({ min: 1, max: 8 }).map((value) => value as Years),
      deadweight: share,
      attribution: share,
      displacement: share,
      dropOff: share,
      migration: share,
      haircut: share,
      share,
      unitValue: fc.integer({ min: -9999, max: 9999 }).map((value) => value as Money),
    });
    fc.assert(
      fc.property(generated, (some) => {
        const flow = { ...plain, ...some };
        const actual = effectFlow(flow);
        expect(actual).toHaveLength(6);
        actual.forEach((amount, t) => {
          const k = t - some.start - some.lag;
          const lasts = k >= 0 && k < some.duration;
          const volume =
            10 *
            some.successRate *
            some.share *
            (1 - some.deadweight) *
            some.attribution *
            (1 - some.displacement);
          const kept = (1 - some.migration) ** (t - some.start);
          const h = some.unitValue >= 0 ? 1 - some.haircut : 1;
          const expected = lasts ? volume * some.unitValue * (1 - some.dropOff) ** k * kept * h : 0;
          expect(Math.abs(amount - expected)).toBeLessThanOrEqual(1e-7);
        });
      }),
    );
  });

  it("runs to the horizon without a duration", () => {
    expect(effectFlow({ ...plain, lag: 2 as Years })).toEqual([
      0, 0, 10_000, 10_000, 10_000, 10_000,
    ]);
  });
});
