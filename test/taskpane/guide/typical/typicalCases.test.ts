import { readTypicalCases } from "../../../../src/taskpane/guide/typical/readTypicalCases";
import { typicalSheet } from "../../../../src/taskpane/guide/typical/typicalSheet";
import { actorValues, typicalEffects } from "../../../../src/taskpane/guide/typical/typicalEffects";
import type { Typing } from "../../../../src/taskpane/guide/fields/typedValue";

const typing: Typing = { language: "sv", moneyUnit: "kr" };

const header = [
  "Typfall",
  "Deltagare",
  "Post",
  "Aktör",
  "Motpart",
  "Antal före",
  "Antal efter",
  "Pris",
];
/** By hand: type A gives 12 · 10 000 = 120 000 from the household to the committee, and 10 visits · 1 800 to the Region. */
const a = [
  ["A", "3", "Försörjningsstöd", "Socialnämnden", "Individ/hushåll", "12", "0", "10 000"],
  ["", "", "Besök", "Region", "", "10", "0", "1 800"],
];
/** Type B: 6 months fewer at 10 000, and no visits. */
const b = [["B", "1", "Försörjningsstöd", "Socialnämnden", "Individ/hushåll", "12", "6", "10 000"]];

function read(rows: readonly (readonly string[])[]) {
  const reading = readTypicalCases(rows, typing);
  if (!reading.ok) throw new Error(reading.problems.map(({ sv }) => sv).join(" "));
  return reading.cases;
}

const problemsOf = (rows: readonly (readonly string[])[]): readonly string[] => {
  const reading = readTypicalCases(rows, typing);
  return reading.ok ? [] : reading.problems.map(({ sv }) => sv);
};

describe("types of participants", () => {
  it("give each actor the difference, a payment with opposite signs", () => {
    expect(actorValues(read([header, ...a]))).toEqual([
      { actor: "Socialnämnden", value: 120_000 },
      { actor: "Individ/hushåll", value: -120_000 },
      { actor: "Region", value: 18_000 },
    ]);
  });

  it("are weighted by their participants: (3 · 120 000 + 1 · 60 000) / 4 and 3 · 18 000 / 4", () => {
    const values = actorValues(read([header, ...a, ...b]));
    expect(values.map(({ value }) => value)).toEqual([105_000, -105_000, 13_500]);
  });

  it("become one effect for each actor, with the types as their source", () => {
    const effects = typicalEffects(read([header, ...a, ...b]), "sv");
    expect(effects).toHaveLength(3);
    expect(effects[2]).toEqual({
      effect: "Förändring enligt typfall",
      actor: "Region",
      kind: "real",
      unitValue: 13_500,
      lag: 1,
      source: "Typfall: A (3), B (1)",
    });
  });

  it("are read without a header row in the usual order, and by headers in any order and English", () => {
    expect(read([...a, ...b])).toEqual(read([header, ...a, ...b]));
    const english = [
      ["Price", "Actor", "Number before", "Number after"],
      ["100", "Socialnämnden", "2", "1"],
    ];
    expect(actorValues(read(english))).toEqual([{ actor: "Socialnämnden", value: 100 }]);
  });

  it("refuse a cell that is no number, a row without an actor, and another table", () => {
    expect(problemsOf([header, [...a[0]!.slice(0, 5), "tolv", "0", "1"]])).toEqual([
      "Rad 2: Antal före ska vara ett tal, till exempel 12. Du skrev ”tolv”.",
    ]);
    expect(problemsOf([header, ["A", "1", "Stöd", "", "", "1", "0", "1"]])).toEqual([
      "Rad 2: skriv vem som betalar, till exempel Socialnämnden.",
    ]);
    expect(
      problemsOf([
        ["Typfall", "Deltagare", "Post"],
        ["A", "1", "x"],
      ])[0],
    ).toMatch(/Kolumner som saknas: Aktör, Antal före, Antal efter, Pris/);
  });

  it("make no effect where nothing differs", () => {
    expect(actorValues(read([["A", "1", "Stöd", "Region", "", "5", "5", "100"]]))).toEqual([]);
  });
});

describe("the list to fill in", () => {
  it.each(["sv", "en"] as const)(
    "has headers that are understood, with rows below them: %s",
    (language) => {
      const plan = typicalSheet(language, { sheets: ["Typfall", "Types"], names: [] });
      const [sheet] = plan.sheets;
      expect(plan.shown).toBe(language === "sv" ? "Typfall (2)" : "Types (2)");
      const heads = sheet!.cells.filter(({ role }) => role === "tableHead");
      const blanks = sheet!.cells.filter(({ role }) => role === "input");
      expect(blanks.length).toBe(15 * heads.length);
      expect(Math.min(...blanks.map(({ row }) => row))).toBe(heads[0]!.row + 1);
      const read = readTypicalCases([heads.map(({ content }) => String(content)), ...a], typing);
      expect(read.ok && actorValues(read.cases)[0]).toEqual({
        actor: "Socialnämnden",
        value: 120_000,
      });
    },
  );
});
