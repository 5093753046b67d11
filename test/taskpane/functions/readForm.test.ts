import catalogueJson from "../../../src/functions/catalogue.json";
import { readForm, type FormReading } from "../../../src/taskpane/functions/readForm";
import type { Catalogue } from "../../../src/taskpane/services/catalogue";

function read(id: string, typed: Readonly<Record<string, string>>): FormReading {
  const entry = (catalogueJson as unknown as Catalogue).find((candidate) => candidate.id === id)!;
  return readForm(entry, typed, "sv");
}

describe("reading the fields of a function", () => {
  it("tells what is missing from what is wrong", () => {
    const { problems, missing } = read("NPV", { rate: "3,5 kg" });
    expect(Object.keys(problems)).toEqual(["rate"]);
    expect(Object.keys(missing)).toEqual(["flows"]);
  });

  it("leaves out a choice that is what holds anyway, and writes any other in the pane's language", () => {
    const chosen = (word: string): unknown =>
      read("NPV", { rate: "3 %", flows: "B2:B9", timing: word }).args[2];
    expect(chosen("start")).toEqual({ kind: "none" });
    expect(chosen("half")).toEqual({ kind: "text", value: "halvår" });
  });

  it("takes words for texts where the argument is a name of SOCINV's own", () => {
    expect(read("REPRICE", { index: "KPI" }).args[3]).toEqual({ kind: "text", value: "KPI" });
    expect(read("REFERENCE", { id: "kpi" }).args[0]).toEqual({ kind: "text", value: "kpi" });
    expect(read("NPV", { flows: "KPI" }).args[1]).toEqual({ kind: "reference", address: "KPI" });
  });

  it("takes the names of measures and inputs, spaces and all, and lists of horizons", () => {
    const place = (id: string, key: string): number =>
      (catalogueJson as unknown as Catalogue)
        .find((entry) => entry.id === id)!
        .parameters.findIndex((parameter) => parameter.key === key);
    const value = (id: string, key: string, typed: string): unknown =>
      read(id, { [key]: typed }).args[place(id, key)];
    expect(value("BREAKEVEN", "input", "andel som lyckas")).toMatchObject({ kind: "text" });
    expect(value("SUMMARY", "horizon", "1; 4; 25")).toEqual({ kind: "text", value: "1; 4; 25" });
  });
});
