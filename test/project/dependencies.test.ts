import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import manifest from "../../package.json";

const root = resolve(__dirname, "../..");

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

describe("dependencies", () => {
  it("are pinned to exact versions", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.length).toBeGreaterThan(20);
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("are locked without the address of any registry", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("are locked for every platform, so that npm ci works on each", () => {
    const names = new Set(packages.map(([path]) => nameOf(path)));
    const wanted = packages.flatMap(([, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}),
    );
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it("ship with an open, permissive licence", () => {
    const permissive = new Set([
      "MIT",
      "ISC",
      "Apache-2.0",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "0BSD",
    ]);
    const shipped = packages.filter(([, { dev }]) => dev !== true);
    expect(shipped.map(([path]) => nameOf(path))).toContain("@fluentui/react-components");
    expect(shipped.filter(([, { license }]) => !permissive.has(license ?? "none"))).toEqual([]);
  });

  it("hold nothing of Univer's packages without an open licence", () => {
    const closed = packages.filter(([path]) =>
      /node_modules\/(@univerjs-pro\/|@univerjs\/presets$)/.test(path),
    );
    expect(closed).toEqual([]);
  });

  it("hold no HyperFormula, which is GPL: it may be compared with by hand only", () => {
    expect(packages.filter(([path]) => nameOf(path) === "hyperformula")).toEqual([]);
  });
});
