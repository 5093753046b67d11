import english from "../../src/functions/functions.json";
import swedish from "../../src/functions/functions-sv.json";
import { helpById } from "../../src/functions/help.generated";
import { registry } from "../../src/functions/registry.generated";
import { excel4Names, excelNamesOfAnotherMeaning, sameMeaning } from "./support/takenNames";

const files = [
  ["functions.json", english.functions],
  ["functions-sv.json", swedish.functions],
] as const;
const LAST_COLUMN = "XFD";

function isCellReference(id: string): boolean {
  const [, column = "", row = ""] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(id) ?? [];
  const inSheet = column.length < 3 || column <= LAST_COLUMN;
  const isA1 = row !== "" && inSheet && Number(row) >= 1 && Number(row) <= 1_048_576;
  return isA1 || /^R[0-9]*C[0-9]*$/.test(id);
}

describe.each(files)("%s", (_file, functions) => {
  it.each(functions)("$id has an id that can mean nothing else", ({ id, name }) => {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,29}$/);
    expect(isCellReference(id)).toBe(false);
    expect(excel4Names).not.toContain(id);
    expect(excelNamesOfAnotherMeaning).not.toContain(id);
  });

  it.each(functions)(
    "$id has descriptions within Excel's lengths",
    ({ description, parameters }) => {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeGreaterThan(3);
        expect(text.length).toBeLessThanOrEqual(250);
        expect(text).toBe(text.trim());
      }
    },
  );

  it.each(functions)(
    "$id has argument names of their own, optional ones last",
    ({ parameters }) => {
      const names = parameters.map(({ name }) => name);
      for (const name of names) expect(name).toMatch(/^\p{Ll}[\p{Ll}\d_]{1,29}$/u);
      expect(new Set(names).size).toBe(names.length);
      const optional = parameters.map((parameter) => "optional" in parameter);
      expect(optional).toEqual([...optional].sort());
    },
  );
});

describe("the two files", () => {
  it("have the same functions with the same arguments", () => {
    const shapes = files.map(([, functions]) =>
      functions.map(({ id, parameters, result }) => ({
        id,
        result,
        parameters: parameters.map(({ type, dimensionality }) => [type, dimensionality]),
      })),
    );
    expect(shapes[0]).toEqual(shapes[1]);
    expect(english.functions.map(({ id }) => id)).toEqual(registry.map(({ id }) => id));
  });

  it("keep Excel's name only where the meaning is Excel's", () => {
    const kept = registry.filter(({ id }) => sameMeaning.includes(id)).map(({ id }) => id);
    expect(kept.sort()).toEqual([...sameMeaning].sort());
  });
});

describe("the help", () => {
  it("says for every function that Excel also has how ours differs", () => {
    for (const id of sameMeaning) expect(helpById[id]?.excel?.difference.sv).toBeTruthy();
  });

  it("names the first convention where there are two: timing, rule, kind", () => {
    for (const { id, parameters } of registry) {
      const conventions = parameters.filter(({ kind }) => kind === "timing");
      if (conventions.length === 0) continue;
      const summary = helpById[id]?.summary.sv ?? "";
      expect([id, /år 0|diskonter/i.test(summary)]).toEqual([id, true]);
    }
  });
});
