import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const installed = resolve(__dirname, "../../../node_modules/@univerjs/sheets-formula");
const source = readFileSync(join(installed, "lib/es/index.js"), "utf8");

/** The class as it is installed, up to the next one. */
const controller = source.slice(
  source.indexOf("let TriggerCalculationController = class"),
  source.indexOf("TriggerCalculationController = __decorate"),
);

describe("Univer's private members that the store builds on", () => {
  it("are those of the pinned version", () => {
    const description = readFileSync(join(installed, "package.json"), "utf8");
    expect(JSON.parse(description)).toMatchObject({ version: "0.25.1" });
  });

  it.each([
    "_waitingCommandQueue",
    "_executingDirtyData",
    "_setTimeoutKey",
    "_generateDirty(commands)",
    "_mergeDirty(dirtyData1, dirtyData2)",
  ])("have %s", (member) => {
    expect(controller).toContain(member);
  });
});

describe("what the store keeps of Univer's calculation", () => {
  const engine = readFileSync(resolve(installed, "../engine-formula/lib/es/index.js"), "utf8");
  const classOf = (name: string): string => {
    const from = engine.indexOf(`${name} = class`);
    return engine.slice(from, engine.indexOf("\n};", from));
  };

  it.each([
    ["FormulaDependencyGenerator", "_detectForcedRecalculationNode(tree, node)"],
    ["FormulaDependencyGenerator", "_getAddressFunctionNodeList(node)"],
    ["FormulaDependencyGenerator", "_nodeTraversalRef(node, result)"],
    ["Interpreter", "checkAsyncNode(node)"],
    ["DependencyManagerBaseService", "searchDependency(search, exceptTreeIds)"],
    ["DependencyManagerService", "openKdTree()"],
    ["DependencyManagerService", "closeKdTree()"],
  ])("is found by %s in %s", (name, member) => {
    expect(classOf(name)).toContain(member);
  });
});
