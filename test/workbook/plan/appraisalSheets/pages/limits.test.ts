import type { OutputTable } from "../../../../../src/core/appraisal";
import {
  distributionHeading,
  histogramTitle,
  limitFormat,
} from "../../../../../src/workbook/plan/appraisalSheets/pages/risk/limits";

const word = (sv: string) => ({ sv, en: sv });
const head = [word("Från"), word("Till"), word("Antal"), word("Andel")];

describe("the limits of the distribution's intervals", () => {
  it("are in millions where they are far apart, and the heading and the chart say so", () => {
    const far: OutputTable = [head, [-1_500_000, -1_400_000, 21, 0.002]];
    expect(limitFormat(far)).toEqual({ format: '0.00,,;"−"0.00,,;0' });
    expect(distributionHeading(far).sv).toBe("Fördelning, mnkr");
    expect(histogramTitle(far).en).toMatch(/, SEK million$/);
  });

  it("are in kronor, written in each cell, where they are near each other", () => {
    const near: OutputTable = [head, [-5000, 0, 21, 0.002]];
    expect(limitFormat(near)).toBe("money");
    expect(distributionHeading(near).sv).toBe("Fördelning");
    expect(histogramTitle(near).sv).not.toContain("mnkr");
  });

  it("have a heading also where nothing is uncertain", () => {
    expect(distributionHeading(undefined).en).toBe("Distribution");
  });
});
