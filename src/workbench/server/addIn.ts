import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../build/bundles";
import { isFresh } from "../build/isFresh";

const DIST = join(ROOT, "dist");
const SOURCES = [
  "src/core",
  "src/functions",
  "src/simulation",
  "src/taskpane",
  "src/workbook",
  "webpack.config.js",
  "package.json",
];

/** Where the add-in's files lie: the build, and the metadata as it stands in the sources. */
export const addInFolders: readonly string[] = [DIST, join(ROOT, "src/functions")];

/** Builds the add-in for development where the build is missing or older than its sources. */
export async function buildAddIn(): Promise<void> {
  const sources = SOURCES.map((source) => join(ROOT, source));
  if (isFresh(join(DIST, "taskpane.html"), sources)) return;
  await run(process.execPath, [
    join(ROOT, "node_modules/tsx/dist/cli.mjs"),
    join(ROOT, "src/generate/build.ts"),
    "--mode",
    "development",
  ]);
}

function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error("The add-in could not be built."));
    });
  });
}
