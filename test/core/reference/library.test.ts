import { findReference, searchReferences } from "../../../src/core/reference";
import { library } from "./support/library";

const dated = library.values.flatMap(({ id, values }) => values.map((value) => ({ id, ...value })));

function expectKeys(object: object, required: readonly string[], allowed: readonly string[]): void {
  const keys = Object.keys(object);
  expect(keys).toEqual(expect.arrayContaining([...required]));
  expect(keys.filter((key) => !required.includes(key) && !allowed.includes(key))).toEqual([]);
}

function expectText(text: unknown): void {
  expectKeys(text as object, ["sv", "en"], []);
  for (const words of Object.values(text as Record<string, unknown>)) {
    expect(typeof words).toBe("string");
    expect((words as string).trim()).toBe(words);
    expect(words).not.toBe("");
  }
}

describe("the reference library", () => {
  it("has 176 dated values under ids of their own", () => {
    expect(dated).toHaveLength(176);
    expect(new Set(library.values.map(({ id }) => id)).size).toBe(library.values.length);
  });

  it("has a closed schema", () => {
    expectKeys(library, ["categories", "sources", "values"], []);
    for (const value of library.values) {
      expectKeys(value, ["id", "category", "label", "unit", "values"], ["actor"]);
      expect(Object.keys(library.categories)).toContain(value.category);
      expectText(value.label);
      expectText(value.unit);
      if (value.actor) expectText(value.actor);
      for (const one of value.values)
        expectKeys(one, ["year", "value", "source", "grade"], ["note"]);
    }
  });

  it("gives every value a source, a grade and a plausible year, and uses every source", () => {
    for (const { source, grade, value, note } of dated) {
      expect(Object.keys(library.sources)).toContain(source);
      expect(["A", "B"]).toContain(grade);
      if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      else expectText(value);
      if (note) expectText(note);
    }
    const used = new Set(dated.map(({ source }) => source));
    expect(Object.keys(library.sources).filter((source) => !used.has(source))).toEqual([]);
    for (const { title, url } of Object.values(library.sources)) {
      expect(title.length).toBeGreaterThan(5);
      expect(url).toMatch(/^https?:\/\/\S+$/);
    }
  });

  it("knows the year of every value but one, whose source prints none", () => {
    expect(dated.filter(({ year }) => year === null).map(({ id }) => id)).toEqual(["ex.jonkoping"]);
    for (const { year } of dated)
      if (year !== null) expect(year >= 2002 && year <= 2026).toBe(true);
    for (const { values } of library.values) {
      const years = values.map(({ year }) => year ?? 0);
      expect(years).toEqual([...new Set(years)].sort((one, other) => one - other));
    }
  });

  it("holds rates and shares as fractions", () => {
    for (const { unit, values } of library.values)
      if (/^(andel|förändring)/.test(unit.sv))
        for (const { value } of values)
          if (typeof value === "number") expect(Math.abs(value)).toBeLessThan(1);
  });

  it("holds null and negative findings too", () => {
    const texts = ["ev.mst.se", "ev.sommarjobb.sthlm.lang"].map(
      (id) => findReference(library, id).dated.value,
    );
    expect(texts).toEqual([
      { sv: "ingen skillnad", en: "no difference" },
      expect.objectContaining({ en: expect.stringContaining("−10,000") as string }),
    ]);
  });
});

describe("findReference", () => {
  const value = (id: string, year?: number) => findReference(library, id, year).dated.value;

  it("gives the year asked for, the year in the id, else the newest", () => {
    // SCB, Konsumentprisindex (1980 = 100), fastställda tal.
    expect(value("kpi", 2015)).toBe(313.35);
    expect(value("KPI.2015")).toBe(313.35);
    expect(value("kpi")).toBe(403.7);
    expect(value("prisbasbelopp")).toBe(57300);
    expect(value("prisbasbelopp.2024")).toBe(57300);
  });

  it("never carries a value on, and says which years there are", () => {
    expect(() => value("kpi", 2024)).toThrow("there is no value for 2024. There is for 2006, 2007");
    expect(() => value("prisbasbelopp.2024", 2025)).toThrow(
      "no value for 2025. There is for 2024.",
    );
  });

  it("refuses an unknown id", () => {
    expect(() => value("bnp")).toThrow("must be the id of a reference value");
  });
});

describe("searchReferences", () => {
  const ids = (search?: string) =>
    searchReferences(library, search).map(({ reference }) => reference.id);

  it("finds by words in either language, in any order and case", () => {
    expect(ids("HISTORISK asek")).toEqual(["disc.asek4"]);
    expect(ids("funds cost marginal")).toEqual(["mcf.asek5"]);
    expect(new Set(ids("kpi årsmedel"))).toEqual(new Set(["kpi"]));
  });

  it("gives everything without words, and a reason where nothing is found", () => {
    expect(ids()).toHaveLength(176);
    expect(ids("  ")).toHaveLength(176);
    expect(() => ids("enhörning")).toThrow("No reference value has all the words of “enhörning”");
  });
});
