import { appraise, breakEven, keyFigure, verdict } from "../../../src/core/appraisal";
import type { Expectation } from "../../../src/core/examples";
import type { StandardPerspective } from "../../../src/core/model";
import { appraisalOf, caseOf, everyCase } from "./support";

const perspectives: Readonly<Record<StandardPerspective, string>> = {
  municipality: "kommun",
  publicSector: "offentlig sektor",
  society: "samhälle",
};
const measureNames: Readonly<Record<string, string>> = {
  netPresentValue: "net present value",
  benefitCostRatio: "benefit-cost ratio",
  costs: "costs",
  costOfNotActing: "cost of not acting",
};
const inputNames = { successRate: "success rate", number: "number" } as const;

const checks = everyCase.flatMap(({ name, one }) =>
  one.expected.map((expectation) => ({ name, one, expectation, says: expectation.text.en })),
);

function outcome(expectation: Expectation, name: string): unknown {
  const calculation = appraise(appraisalOf(caseOf(name)));
  if (expectation.kind === "verdict") {
    const { municipality, society } = verdict(calculation, expectation.horizon);
    return { municipality, society };
  }
  const perspective = perspectives[expectation.perspective];
  return expectation.kind === "measure"
    ? keyFigure(
        calculation,
        measureNames[expectation.measure] ?? "",
        perspective,
        expectation.horizon,
      )
    : breakEven(calculation, inputNames[expectation.input], perspective, expectation.horizon);
}

test.each(checks)("$name: $says", ({ name, expectation }) => {
  const found = outcome(expectation, name);
  if (expectation.kind === "verdict") {
    const { municipality, society } = expectation;
    expect(found).toEqual({ municipality, society });
    return;
  }
  expect(Math.abs(Number(found) - expectation.value)).toBeLessThanOrEqual(expectation.tolerance);
});

test("the verdict's co-financing is the sum that the jobs example names, and turns the municipality to exactly 0", () => {
  const { coFinancing } = verdict(appraise(appraisalOf(caseOf("jobbprojekt no-and-yes"))), 5);
  expect(coFinancing).toBe(2_299_455.12);
  const turned = verdict(appraise(appraisalOf(caseOf("jobbprojekt cofinanced"))), 5);
  expect(Math.abs(turned.municipalityNetPresentValue)).toBeLessThanOrEqual(0.005);
});

test("what the municipality keeps of its tax changes its own verdict, and society's not by an öre", () => {
  const [without, withTax] = ["no-and-yes", "kept-tax"].map((id) =>
    verdict(appraise(appraisalOf(caseOf(`jobbprojekt ${id}`))), 5),
  );
  expect([without?.municipality, withTax?.municipality]).toEqual(["no", "yes"]);
  expect(withTax?.restsOnTax).toBe(true);
  expect(withTax?.societyNetPresentValue).toBe(without?.societyNetPresentValue);
});

test("a start later in the term of office gives another answer", () => {
  const within = (name: string, horizon: number) =>
    verdict(appraise(appraisalOf(caseOf(name))), horizon).society;
  expect(appraisalOf(caseOf("jobbprojekt no-and-yes")).lastYearOfTerm).toBe(2030);
  expect(appraisalOf(caseOf("jobbprojekt late-start")).lastYearOfTerm).toBe(2030);
  expect(within("jobbprojekt no-and-yes", 3)).toBe("yes");
  expect(within("jobbprojekt late-start", 1)).toBe("no");
});
