import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

describe("the layout of the project", () => {
  it("has nothing at the top but what a newcomer expects there", () => {
    const known = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" })
      .trim()
      .split("\n")
      .map((path) => path.split("/")[0]);
    expect([...new Set(known)].sort()).toEqual(
      [
        ".ci",
        ".gitignore",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "README.md",
        "assets",
        "bench",
        "config",
        "docs",
        "manifest.xml",
        "package-lock.json",
        "package.json",
        "src",
        "templates",
        "test",
        "tsconfig.json",
        "webpack.config.js",
      ].sort(),
    );
  });

  it("has tests for every folder of the core, in a folder of the same name", () => {
    const core = join(root, "src/core");
    const folders = readdirSync(core).filter((name) => statSync(join(core, name)).isDirectory());
    expect(folders.length).toBeGreaterThan(3);
    const untested = folders.filter(
      (folder) =>
        !filesIn(join(root, "test/core", folder)).some((file) => file.endsWith(".test.ts")),
    );
    expect(untested).toEqual([]);
  });
});
