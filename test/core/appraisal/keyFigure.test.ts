import { appraise, keyFigure, measures } from "../../../src/core/appraisal";
import { InputError, NotAvailableError } from "../../../src/core/errors";
import { schoolRows, schoolWith } from "../support/schoolCase";
import { appraisalOf } from "../support/tablesOf";

const school = appraise(appraisalOf(schoolRows));

describe("keyFigure", () => {
  // Worked out by hand from the table in schoolCase.ts.
  it.each([
    ["nettonuvärde", "kommun", 25, 200_000],
    ["nettonuvärde", "samhälle", 25, 550_000],
    ["nettonuvärde", "offentlig sektor", 25, 200_000],
    ["nettonuvärde", "Individ/hushåll", 25, 350_000],
    ["nettonuvärde", "kommun", 1, -150_000],
    ["net present value", "society", 4, 550_000],
    ["NPV", "kommun", 3, 100_000],
    ["nytta", "kommun", 25, 500_000],
    ["kostnader", "kommun", 25, 300_000],
    ["BCR", "kommun", 25, 5 / 3],
    ["NNK", "kommun", 25, 2 / 3],
    ["fiscal ROI", "samhälle", 25, 5 / 3],
    ["SROI", "kommun", 25, 850 / 300],
    ["återbetalningstid", "kommun", 25, 2], // S is −150k at 1 and exactly 0 at 2
    ["återbetalningstid", "samhälle", 25, 1.8], // 2 − 1 + 200/250
    ["varaktig återbetalningstid", "samhälle", 25, 1.8],
    ["diskonterad återbetalningstid", "samhälle", 25, 1.8],
    ["investeringspuckel", "kommun", 25, -300_000],
    ["puckelns år", "kommun", 25, 2027],
    ["åter på noll", "kommun", 25, 2029],
    ["lönsamhet efter ett år", "kommun", 25, -150_000],
    ["femårslönsamhet", "kommun", 1, 200_000],
    ["andel av värdet efter år 1", "kommun", 25, 0.7], // (500 − 150)/500
    ["andel av värdet efter år 5", "kommun", 25, 0],
    ["underskattning", "kommun", 25, 1.7], // 850/500
    ["kostnad för att avstå", "samhälle", 25, 850_000],
    ["potential", "kommun", 25, 300_000], // 10 · (20k + 10k)
    ["realiserat värde", "kommun", 25, 150_000], // 5 · 30k
    ["potential", "samhälle", 25, 500_000], // the transfer cancels: 10 · (20k + 30k)
    ["verkningsgrad", "kommun", 25, 0.5],
    ["kostnad per verkningsgrad", "kommun", 25, 6000], // 300k / 50
    ["kostnad per deltagare", "kommun", 25, 30_000],
    ["kostnad per lyckad", "kommun", 25, 60_000],
    ["samfinansiering", "kommun", 1, 150_000],
    ["samfinansiering", "kommun", 25, 0],
    ["nettonuvärde i kassan", "kommun", 25, -300_000], // nothing is cashable
    // Moved a year and ending 2030 (h = 3): −300k, 150k, 150k instead of −300k, 150k, 150k, 100k.
    ["kostnad för att vänta", "kommun", 3, 100_000],
    ["kostnad för att vänta 2 år", "kommun", 3, 250_000],
  ])("%s of %s at %d years", (measure, perspective, horizon, expected) => {
    expect(keyFigure(school, measure, perspective, horizon)).toBeCloseTo(expected, 9);
  });

  // −300, 150, 150, 100, 100 (thousands): at the rate found they sum to 0.
  it("finds the internal rate of return", () => {
    const rate = keyFigure(school, "IRR", "kommun", 25) as number;
    const flows = [-300, 150, 150, 100, 100];
    const npv = flows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0);
    expect(Math.abs(npv)).toBeLessThan(1e-9);
  });

  // EAC = 200 000 / Σ D(1…25) = 200 000 / 25 at rate 0.
  it("spreads the net present value over the years after the first", () => {
    expect(keyFigure(school, "annuitet", "kommun", 25)).toBe(8000);
  });

  it.each([
    ["payback target met", 2, true],
    ["payback target met", 1.9, false],
  ])("%s with target %d", (measure, target, expected) => {
    const calculation = appraise(appraisalOf(schoolWith({ återbetalningsmål: target })));
    expect(keyFigure(calculation, measure, "kommun")).toBe(expected);
  });

  it.each([
    ["nytto-kostnadskvot", "Individ/hushåll", 25],
    ["återbetalningstid", "kommun", 1],
    ["andel av värdet efter år 1", "kommun", 0],
    ["återbetalningsmål nått", "kommun", 25],
    ["nettonuvärde i kassan", "samhälle", 25],
    ["puckelns år", "Region", 25],
  ])("has no %s of %s at %d years, and says why", (measure, perspective, horizon) => {
    expect(() => keyFigure(school, measure, perspective, horizon)).toThrow(NotAvailableError);
  });

  it("refuses what it does not know, and horizons that were not computed", () => {
    expect(() => keyFigure(school, "vinst")).toThrow(InputError);
    expect(() => keyFigure(school, "nettonuvärde", "Kyrkan")).toThrow(InputError);
    expect(() => keyFigure(school, "nettonuvärde", "kommun", 26)).toThrow(
      "horizon must be a whole number of years, at most 25 as in Assumptions. It was 26.",
    );
  });

  it("has one name for each measure in each language", () => {
    for (const language of ["sv", "en"] as const) {
      const names = Object.values(measures).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
