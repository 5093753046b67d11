import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const project = resolve(__dirname, "../..");
const tsx = join(project, "node_modules/.bin/tsx");

const coreFile = `import type { Count, Money } from "../units";

/** Cost per inhabitant. */
export function perInhabitant(amount: Money, inhabitants: Count): number {
  return amount / inhabitants;
}
`;

const definitionFile = `import { perInhabitant } from "../../core/measures/perInhabitant";
import { count, type Count, type Money } from "../../core/units";
import { defineFunction, type FunctionHelp } from "../definition";
import { amount, quantity } from "../parameters";

export const definition = defineFunction({
  id: "PERINHABITANT",
  group: "measures",
  parameters: [
    amount(),
    quantity({ key: "inhabitants", name: { sv: "invånare", en: "inhabitants" }, kind: "count", of: count }),
  ],
  result: { unit: "money", spills: false },
  evaluate: (sum: Money, inhabitants: Count) => perInhabitant(sum, inhabitants),
});

export const help: FunctionHelp = {
  name: { sv: "Kostnad per invånare", en: "Cost per inhabitant" },
  summary: { sv: "Beloppet delat med antalet invånare.", en: "The amount over the number of inhabitants." },
  definition: { sv: "Ett jämförelsetal.", en: "A figure to compare by." },
  formula: "belopp / invånare",
  parameters: { inhabitants: { sv: "Antal invånare.", en: "Number of inhabitants." } },
  references: [{ title: "Kolada", year: 2026 }],
  examples: [
    {
      title: { sv: "Hundra kronor på fyra", en: "A hundred kronor to four" },
      cells: [100, 4],
      result: 25,
      source: { kind: "native", formula: "=100/4" },
    },
  ],
};
`;

/** Run in the copy: what is registered, what it gives, and what its help is called. */
const probe = `const associated = new Map();
Object.assign(globalThis, {
  CustomFunctions: { associate: (id, run) => associated.set(id, run), Error, ErrorCode: {} },
});
(async () => {
  await import("./src/functions/main");
  const { helpById } = await import("./src/functions/help.generated");
  const result = associated.get("PERINHABITANT")(100, 4);
  const others = associated.size;
  process.stdout.write(JSON.stringify({ result, others, name: helpById.PERINHABITANT.name }));
})();
`;

describe("a function is added by one core file, one test and one definition", () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "socinv-"));
    for (const part of ["src", "docs", "package.json", "tsconfig.json", "CHANGELOG.md"])
      cpSync(join(project, part), join(copy, part), { recursive: true });
    symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
    writeFileSync(join(copy, "src/core/measures/perInhabitant.ts"), coreFile);
    writeFileSync(join(copy, "src/functions/measures/perinhabitant.ts"), definitionFile);
    writeFileSync(join(copy, "probe.ts"), probe);
    execFileSync(tsx, ["src/generate/generate.ts"], { cwd: copy, stdio: "pipe" });
  }, 120_000);

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it.each([
    ["functions.json", ["amount", "inhabitants"], "The amount over the number of inhabitants."],
    ["functions-sv.json", ["belopp", "invånare"], "Beloppet delat med antalet invånare."],
  ])("it stands in %s", (file, names, description) => {
    const { functions } = JSON.parse(readFileSync(join(copy, "src/functions", file), "utf8")) as {
      functions: { id: string; description: string; parameters: { name: string }[] }[];
    };
    const added = functions.find(({ id }) => id === "PERINHABITANT");
    expect(added?.description).toBe(description);
    expect(added?.parameters.map(({ name }) => name)).toEqual(names);
  });

  it("it is registered, calculates, and has its help", () => {
    const output = execFileSync(tsx, ["probe.ts"], { cwd: copy, encoding: "utf8" });
    const before = readFileSync(join(project, "src/functions/functions.json"), "utf8");
    expect(JSON.parse(output)).toEqual({
      result: 25,
      others: (JSON.parse(before) as { functions: unknown[] }).functions.length + 1,
      name: { sv: "Kostnad per invånare", en: "Cost per inhabitant" },
    });
  }, 60_000);
});
