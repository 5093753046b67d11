import fc from "fast-check";
import type { Tables } from "../../src/core/model";
import { ONE, ZERO, type Dec } from "./decimal";
import { appraisalTables } from "./generateAppraisal";
import { naiveAppraisal } from "./naiveAppraisal";
import { flowsOf } from "./naiveFlows";
import { perspectiveFlows, taxLine } from "./naivePerspectives";
import { readNaive } from "./readNaive";

const runs = { numRuns: 60, seed: 20_271_124 };
const always = (check: (tables: Tables) => void) => {
  fc.assert(fc.property(appraisalTables, check), runs);
};
const isNothing = (value: Dec, of = 1e9) => value.abs().lessThan(of * 1e-24);

describe("the oracle itself", () => {
  it("has transfers and taxes that sum to 0 over all actors in every year", () => {
    always((tables) => {
      const model = readNaive(tables);
      const moved = model.effects.filter(
        ({ kind }) => kind === "transferering" || kind === "skatt",
      );
      const flows = perspectiveFlows({ ...model, taxFactor: ONE, effects: moved }, "samhälle");
      expect(flows.benefits.every((value) => isNothing(value))).toBe(true);
    });
  });

  it("has actors, with the tax line, that sum to society, and B − C that is NPV", () => {
    always((tables) => {
      const { model, flows } = naiveAppraisal(tables);
      const society = perspectiveFlows(model, "samhälle", flows);
      const line = taxLine(model, flows);
      society.net.forEach((value, t) => {
        let rest = value.minus(line.costs[t]!).minus(line.benefits[t]!);
        for (const actor of flows.actors)
          rest = rest.minus(perspectiveFlows(model, actor, flows).net[t]!);
        expect(isNothing(rest)).toBe(true);
      });
    });
  });

  it("leaves society alone when people move", () => {
    always((tables) => {
      const model = readNaive(tables);
      const stay = { ...model, migration: ZERO };
      const [moved, stayed] = [model, stay].map((one) =>
        perspectiveFlows(one, "samhälle", flowsOf(one)),
      );
      moved!.net.forEach((value, t) => {
        expect(isNothing(value.minus(stayed!.net[t]!))).toBe(true);
      });
    });
  });

  it("has financing that moves costs and makes none", () => {
    always((tables) => {
      const model = { ...readNaive(tables) };
      const alone = { ...model, financing: [] };
      const total = (one: typeof model) =>
        flowsOf(one).payments.reduce((so, payment) => so.plus(payment.paid), ZERO);
      expect(isNothing(total(model).minus(total(alone)))).toBe(true);
    });
  });
});
