import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createContext, runInContext, type Context } from "node:vm";
import metadata from "../../src/functions/functions.json";
import { exampleTables } from "../../src/functions/exampleTables";
import { helpById } from "../../src/functions/help.generated";

const dist = resolve(__dirname, "../../dist");
const bundle = readFileSync(join(dist, "functions.js"), "utf8");

/** A page as far as the bundle needs one to load a file of its own: scripts that are run when they are added. */
function page(context: () => Context): object {
  const head = {
    appendChild: (script: { src: string; onload: (event: object) => void }) => {
      runInContext(readFileSync(join(dist, script.src), "utf8"), context());
      script.onload({ type: "load" });
    },
  };
  const createElement = () => ({ setAttribute: () => undefined, getAttribute: () => null });
  return { head, createElement, getElementsByTagName: () => [] };
}

/** Excel's custom-functions runtime as far as the bundle needs it: no Office, no network, and a page only if asked for. */
function load(withPage = false): Map<string, (...cells: unknown[]) => unknown> {
  const registered = new Map<string, (...cells: unknown[]) => unknown>();
  const runtime = {
    associate: (id: string, run: (...cells: unknown[]) => unknown) => registered.set(id, run),
    Error: class {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const context: Context = createContext({
    CustomFunctions: runtime,
    setTimeout,
    clearTimeout,
    ...(withPage && { document: page(() => context) }),
  });
  runInContext("globalThis.self = globalThis", context);
  runInContext(bundle, context);
  return registered;
}

describe("dist/functions.js", () => {
  it("registers every function of the metadata, without a page", () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect([...load().keys()].sort()).toEqual([...ids].sort());
  });

  it("calculates as it ships", async () => {
    // method.md section 8: −580 000, then 250 000 × 8 at 3.5 % is 1 138 488.88.
    const npv = load().get("NPV");
    const flows = [[-580000], ...Array.from({ length: 8 }, () => [250000])];
    expect(await npv?.([[0.035]], flows, null)).toBeCloseTo(1138488.88, 2);
  });

  it("answers a wrong argument with Excel's own error and a message", () => {
    const npv = load().get("NPV");
    let thrown: unknown;
    try {
      npv?.([[3.5]], [[1]], null);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: "#VALUE!",
      message:
        "Ränta ska vara större än −100 % och mindre än 100 %. Skriv 3,5 % eller 0,035. Det var 3,5.",
    });
  });

  it("loads what computes appraisals into the page at the first question", async () => {
    // −200 000 + 100 000 · (0.8 + 0.64 + 0.512), see exampleTables
    const keyFigure = load(true).get("KEYFIGURE");
    expect(await keyFigure?.(...exampleTables, [["NPV"]], null, null)).toBe(-4800);
  });

  it("says what to do where that file cannot be loaded", async () => {
    const answer = load().get("VERDICT")?.(...exampleTables, null);
    await expect(answer).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("Kalkylmotorn gick inte att läsa in.") as string,
    });
  });

  it("carries no help texts", () => {
    const texts = Object.values(helpById).map(({ definition }) => definition.sv);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => bundle.includes(text))).toEqual([]);
  });
});
