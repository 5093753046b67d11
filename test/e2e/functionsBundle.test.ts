import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import metadata from "../../src/functions/functions.json";
import { helpById } from "../../src/functions/help.generated";

const dist = resolve(__dirname, "../../dist");
const bundle = readFileSync(join(dist, "functions.js"), "utf8");

/** Excel's custom-functions runtime as far as the bundle needs it: no page, no Office, no network. */
function load(): Map<string, (...cells: unknown[]) => unknown> {
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
  runInContext(bundle, createContext({ CustomFunctions: runtime }));
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

  it("carries no help texts", () => {
    const texts = Object.values(helpById).map(({ definition }) => definition.sv);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => bundle.includes(text))).toEqual([]);
  });
});
