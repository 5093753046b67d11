import { FORMAT_VERSION, migrateTables, NewerFormatError } from "../../../src/core/model";
import { schoolRows } from "../support/schoolCase";
import { tablesOf } from "../support/tablesOf";

const tables = tablesOf(schoolRows);

describe("migrateTables", () => {
  it("leaves tables of the present version, and tables without a version, as they are", () => {
    expect(migrateTables(tables, FORMAT_VERSION)).toBe(tables);
    expect(migrateTables(tables)).toBe(tables);
  });

  it("refuses a newer version in both languages", () => {
    const newer = () => migrateTables(tables, FORMAT_VERSION + 1);
    expect(newer).toThrow(NewerFormatError);
    expect(new NewerFormatError(9).text).toEqual({
      sv: "Kalkylen är sparad i formatversion 9, men det här programmet kan version 1. Uppdatera SOCINV för att öppna den.",
      en: "The calculation is saved in format version 9, but this program knows version 1. Update SOCINV to open it.",
    });
  });

  it("takes older tables through every step from theirs on", () => {
    const named = (name: string) => (older: typeof tables) => ({
      ...older,
      assumptions: [...older.assumptions, [name]],
    });
    const steps = [named("to 2"), named("to 3")];
    const keys = (version: number) =>
      migrateTables(tables, version, steps)
        .assumptions.map(([key]) => key)
        .filter((key) => String(key).startsWith("to "));
    expect([keys(1), keys(2), keys(3)]).toEqual([["to 2", "to 3"], ["to 3"], []]);
  });
});
