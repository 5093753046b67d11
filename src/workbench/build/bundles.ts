import type { BuildOptions } from "esbuild";
import { build } from "esbuild";
import { join } from "node:path";
import { isFresh } from "./isFresh";
import { mendUniver } from "./mendUniver";

export const ROOT = process.cwd();
export const BUNDLES = join(ROOT, ".cache/workbench");

const browser: BuildOptions = {
  bundle: true,
  format: "iife",
  target: "es2021",
  legalComments: "none",
  logLevel: "error",
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
};

/** What is loaded before office.js in the frame. */
const frame: BuildOptions = {
  ...browser,
  entryPoints: { bridge: join(ROOT, "src/workbench/frame/bridge.ts") },
};

/** The page around the frame, with the grid; what Univer loads late stays apart. */
const page: BuildOptions = {
  ...browser,
  format: "esm",
  splitting: true,
  minify: true,
  plugins: [mendUniver],
  entryPoints: { page: join(ROOT, "src/workbench/page/main.ts") },
};

/** What listens to the frame before the page is there. */
const early: BuildOptions = {
  ...browser,
  entryPoints: { early: join(ROOT, "src/workbench/page/early.ts") },
};

/** The host without a grid: one file, for jest cannot load Univer's modules one by one. */
const headless: BuildOptions = {
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "error",
  mainFields: ["module", "main"],
  conditions: ["import"],
  plugins: [mendUniver],
  entryPoints: { headless: join(ROOT, "src/workbench/headless/main.ts") },
};

const parts = {
  frame: { options: frame, output: "bridge.js", sources: ["src/workbench/frame"] },
  early: { options: early, output: "early.js", sources: ["src/workbench/page"] },
  page: { options: page, output: "page.js", sources: ["src/workbench", "src/workbook/plan"] },
  headless: {
    options: headless,
    output: "headless.js",
    sources: ["src/workbench/headless", "src/workbench/host", "src/workbench/store"],
  },
} as const;

/** Builds those bundles that are older than their sources, into .cache/workbench. */
export async function buildBundles(...names: readonly (keyof typeof parts)[]): Promise<void> {
  for (const { options, output, sources } of names.map((name) => parts[name])) {
    const inputs = [...sources, "package-lock.json"].map((source) => join(ROOT, source));
    if (isFresh(join(BUNDLES, output), inputs)) continue;
    await build({ ...options, outdir: BUNDLES });
  }
}
