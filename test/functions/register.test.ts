import { NotAvailableError } from "../../src/core/errors";
import { defineFunction, type CustomFunction } from "../../src/functions/definition";
import { register } from "../../src/functions/register";
import { registry } from "../../src/functions/registry.generated";
import type { Language } from "../../src/core/text";
import { callContext } from "./support/callContext";

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Registered = (...cells: unknown[]) => unknown;
const associated = new Map<string, Registered>();

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: (id: string, run: Registered) => associated.set(id, run),
    },
  });
});

function called(functions: readonly CustomFunction[], language: Language = "en") {
  register(functions, { language: () => language, loadLibrary: callContext().loadLibrary });
  return (id: string, ...cells: unknown[]) => associated.get(id)?.(...cells);
}

function failing(id: string, fail: () => never): CustomFunction {
  return defineFunction({
    id,
    group: "measures",
    parameters: [],
    result: { unit: "money", spills: false },
    evaluate: fail,
  });
}

describe("register", () => {
  it("ties every function to its id", () => {
    called(registry);
    expect([...associated.keys()].sort()).toEqual(registry.map(({ id }) => id).sort());
  });

  it("gives values, spills and headings in the user's language", async () => {
    const swedish = called(registry, "sv");
    expect(swedish("NPV", 0.25, [[-100, 125]], null)).toBe(0);
    expect(swedish("LOANPLAN", 100, 0, 1, null)).toEqual([
      ["År", "Ingående skuld", "Ränta", "Amortering", "Utgående skuld"],
      [1, 100, 0, 100, 0],
    ]);
    expect(await swedish("REFERENCE", "kpi", null, "enhet")).toBe("index, 1980 = 100");
    expect(await called(registry, "en")("REFERENCE", "mcf.asek5", null, "unit")).toBe("factor");
  });

  it("throws Excel's own errors, with the message", async () => {
    const english = called(registry);
    expect(() => english("NPV", 3.5, [[1]], null)).toThrow(CellError);
    expect(() => english("NPV", 3.5, [[1]], null)).toThrow("Rate must be greater than −100%");
    expect(() => english("IRR", [[1]], null)).toThrow(
      expect.objectContaining({ code: "#N/A" }) as Error,
    );
    await expect(english("REFERENCE", "bnp")).rejects.toMatchObject({ code: "#VALUE!" });
  });

  it("puts an error into the one cell of a spill that has no value", () => {
    const [row] = called(registry)("HUMP", [[5, 5]]) as readonly (readonly unknown[])[];
    expect(row?.[0]).toBe(0);
    expect(row?.[1]).toMatchObject({ code: "#N/A" });
    expect((row?.[1] as CellError).message).toContain("There is no hump");
  });

  it("calls anything else our own error, in both languages", () => {
    const broken = failing("BROKEN", () => {
      throw new Error("secret detail");
    });
    expect(() => called([broken], "sv")("BROKEN")).toThrow(
      "Internt fel i SOCINV.BROKEN. Rapportera det gärna, med formeln och dess indata.",
    );
    expect(() => called([broken])("BROKEN")).toThrow("Internal error in SOCINV.BROKEN.");
  });

  it("never lets a number leave that is none", () => {
    const infinite = defineFunction({
      id: "ENDLESS",
      group: "measures",
      parameters: [],
      result: { unit: "mixed", spills: true },
      evaluate: () => [[NaN, Infinity, -0, 1, new NotAvailableError({ sv: "Nej.", en: "No." })]],
    });
    const [row] = called([infinite])("ENDLESS") as readonly (readonly unknown[])[];
    expect(row?.map((cell) => (cell instanceof CellError ? cell.code : cell))).toEqual([
      "#N/A",
      "#N/A",
      0,
      1,
      "#N/A",
    ]);
    expect(Object.is(row?.[2], 0)).toBe(true);
  });
});
