import { registry } from "../../src/functions/registry.generated";
import { bothLanguages, call } from "./support/call";

const npv = (flows: unknown) => bothLanguages("NPV", [0.03, flows, null]);

describe("flows that cannot be used", () => {
  it.each([
    [
      [[-100, "hundra", 5]],
      "#VALUE! Flöden ska vara tal; plats 2 (år 1) är inte ett tal. Skriv till exempel 1500 eller lämna cellen tom. Det var ”hundra”.",
      "#VALUE! Flows must be numbers; place 2 (year 1) is not a number. Write for example 1500 or leave the cell blank. It was “hundra”.",
    ],
    [
      [[-100], [true]],
      "#VALUE! Flöden ska vara tal; plats 2 (år 1) är inte ett tal. Skriv till exempel 1500 eller lämna cellen tom. Det var SANT.",
      "#VALUE! Flows must be numbers; place 2 (year 1) is not a number. Write for example 1500 or leave the cell blank. It was TRUE.",
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      "#VALUE! Flöden ska vara en rad eller en kolumn, till exempel B2:B10. Området har 2 rader och 2 kolumner.",
      "#VALUE! Flows must be one row or one column, for example B2:B10. The range has 2 rows and 2 columns.",
    ],
    [
      [[]],
      "#VALUE! Flöden är ett tomt område. Välj minst en cell, till exempel B2:B10.",
      "#VALUE! Flows is an empty range. Choose at least one cell, for example B2:B10.",
    ],
    [
      [],
      "#VALUE! Flöden är ett tomt område. Välj minst en cell, till exempel B2:B10.",
      "#VALUE! Flows is an empty range. Choose at least one cell, for example B2:B10.",
    ],
  ])("%j say where and what to do", async (flows, sv, en) => {
    expect(await npv(flows)).toEqual([sv, en]);
  });

  it("blanks, whole ranges of them too, count as 0 and keep their place", async () => {
    expect(await call("NPV", [0.25, [[-100, null, 125]], null])).toBeCloseTo(-20, 12);
    expect(await call("NPV", [0.25, [[-100, "", 125]], null])).toBeCloseTo(-20, 12);
    expect(await call("NPV", [0.25, [[null, null]], null])).toBe(0);
    expect(await call("NPV", [0.25, 7, null])).toBe(7);
  });

  it("are refused by every function that takes them, with that argument's own name", async () => {
    for (const { id, parameters } of registry) {
      const place = parameters.findIndex(({ kind }) => kind === "flows");
      if (place < 0) continue;
      const cells: unknown[] = parameters.map(({ kind }) =>
        kind === "flows" ? [[-1, 2]] : kind === "dates" ? [[40000, 40001]] : 0.03,
      );
      cells[place] = [["x"]];
      const name = parameters[place]!.name.sv;
      const shown = name.charAt(0).toUpperCase() + name.slice(1).replace(/_/g, " ");
      expect(await call(id, cells)).toContain(`#VALUE! ${shown} ska vara tal; plats 1`);
    }
  });

  it("all 0 have no rate and no payback, and say so", async () => {
    const nothing = [[0, 0, 0]];
    for (const id of ["IRR", "IRRALL", "PAYBACK"])
      expect(await call(id, [nothing])).toMatch(/^#N\/A Alla flöden är 0/);
    expect(await call("NPV", [0.03, nothing])).toBe(0);
    expect(await call("CUMULATIVE", [nothing])).toEqual([[0, 0, 0]]);
  });

  it("of one element have a value, and no rate", async () => {
    expect(await call("NPV", [0.03, -5])).toBe(-5);
    expect(await call("IRR", [-5], "en")).toMatch(/^#N\/A There is no internal rate of return/);
    expect(await call("PAYBACK", [-5], "en")).toBe(
      "#N/A The money does not come back within 0 years. Choose a longer horizon or review the effects.",
    );
    expect(await call("MIRR", [-5, 0.1, 0.1], "en")).toMatch(/^#N\/A/);
  });

  it("scaled by 1e-9 and 1e12 have the same rate", async () => {
    const flows = [-70000, 12000, 15000, 18000, 21000, 26000];
    const rate = (await call("IRR", [[flows]])) as number;
    for (const scale of [1e-9, 1e12])
      expect(await call("IRR", [[flows.map((flow) => flow * scale)]])).toBeCloseTo(rate, 14);
  });

  it("too large to show become #N/A, never infinity or nothing", async () => {
    expect(await call("NPV", [-0.9, [Array(400).fill(1e300)]], "en")).toMatch(
      /^#N\/A The result is/,
    );
    const spill = (await call("CUMULATIVE", [[[1e308, 1e308]]])) as readonly (readonly unknown[])[];
    expect(spill[0]?.[0]).toBe(1e308);
    expect(String(spill[0]?.[1])).toContain("cannot be shown as a number");
  });
});
