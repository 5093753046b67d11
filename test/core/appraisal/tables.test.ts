import {
  actorsTable,
  appraise,
  budgetTable,
  cashFlowTable,
  fiveQuestionsTable,
  inLanguage,
  problemSentence,
  problemTable,
  summaryTable,
  verdictTable,
} from "../../../src/core/appraisal";
import { readAppraisal } from "../../../src/core/model";
import { schoolRows, schoolWith } from "../support/schoolCase";
import { appraisalOf, tablesOf } from "../support/tablesOf";

const school = appraise(
  appraisalOf({
    ...schoolRows,
    notMonetised: [{ Effekt: "Trygghet", "För vem": "Barn", "Riktning och storlek": "++" }],
  }),
);
const isRectangle = (table: readonly (readonly unknown[])[]) =>
  new Set(table.map((row) => row.length)).size === 1;

describe("the tables of results", () => {
  it.each([
    ["summary", summaryTable(school)],
    ["five questions", fiveQuestionsTable(school)],
    ["actors", actorsTable(school)],
    ["cash flow", cashFlowTable(school)],
    ["budget", budgetTable(school)],
    ["verdict", verdictTable(school)],
  ])("of %s are rectangles without holes", (_, table) => {
    expect(isRectangle(table)).toBe(true);
    for (const cell of table.flat())
      if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      else expect(cell).toBeDefined();
  });

  it("head their columns with calendar years, the term of office last", () => {
    expect(inLanguage(summaryTable(school), "sv")[0]).toEqual([
      "Perspektiv",
      "Mått",
      "1\u00a0år (2027–2028)",
      "4\u00a0år (2027–2031)",
      "5\u00a0år (2027–2032)",
      "25\u00a0år (2027–2052)",
      "Mandatperioden (2027–2030)",
    ]);
    expect(inLanguage(cashFlowTable(school), "en")[0]?.slice(0, 3)).toEqual(["Actor", 2027, 2028]);
  });

  it("show the figures worked out by hand", () => {
    const summary = inLanguage(summaryTable(school), "sv");
    expect(summary[1]).toEqual([
      "kommun",
      "nettonuvärde",
      -150_000,
      200_000,
      200_000,
      200_000,
      100_000,
    ]);
    expect(inLanguage(cashFlowTable(school, "kommun"), "sv")[1]?.slice(0, 6)).toEqual([
      "Socialnämnden",
      -300_000,
      150_000,
      150_000,
      100_000,
      100_000,
    ]);
    expect(inLanguage(actorsTable(school), "en")[1]).toEqual([
      "Individual/household",
      350_000,
      0,
      350_000,
      0,
      350 / 850,
    ]);
    expect(inLanguage(fiveQuestionsTable(school), "sv")[5]?.slice(1)).toEqual([
      "5 Så många måste lyckas",
      10,
      3,
      3,
      3,
      4,
    ]);
  });

  it("say why a figure is missing", () => {
    const row = summaryTable(school).find(
      ([, measure]) =>
        typeof measure === "object" && "sv" in measure && measure.sv === "återbetalningstid",
    );
    expect(row?.[2]).toEqual({
      missing: {
        sv: "Pengarna kommer inte tillbaka inom 1 år.",
        en: "The money does not come back within 1 year.",
      },
    });
  });

  it("carry effects without a price beside the verdict", () => {
    expect(inLanguage(verdictTable(school), "sv").at(-1)).toEqual([
      "Utan pris",
      "Trygghet (Barn)",
      "++",
    ]);
  });

  it("have the line of tax financing among the actors where it counts", () => {
    const taxed = appraise(appraisalOf(schoolWith({ skattefaktor: 1.3 })));
    const names = inLanguage(actorsTable(taxed), "sv").map(([name]) => name);
    expect(names).toContain("Skattefinansiering");
    expect(inLanguage(cashFlowTable(taxed, "samhälle"), "sv").at(-1)?.[0]).toBe(
      "Skattefinansiering",
    );
  });
});

describe("problemTable", () => {
  const { problems } = readAppraisal(
    tablesOf({ ...schoolRows, costs: [{ ...schoolRows.costs[0], Belopp: -5 }] }),
  );

  it("lists what it is, where, and what to do", () => {
    expect(inLanguage(problemTable(problems), "sv")[1]).toEqual([
      "Fel",
      "Kostnader",
      2,
      "Belopp",
      "−5 är mindre än 0.",
      "Skriv 0 eller mer. Kostnader skrivs utan minustecken.",
    ]);
    expect(inLanguage(problemTable([]), "en")[1]).toContain("No problems.");
  });

  it("says a problem in one sentence, for a function", () => {
    expect(problemSentence(problems[0]!).en).toBe(
      "Costs, row 2, Amount: −5 is less than 0. Write 0 or more. Costs are written without a minus sign.",
    );
  });
});
