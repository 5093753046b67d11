import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Row } from "../measureRatio";

/** npm runs the bench where package.json is. */
const dist = resolve("dist");

/** Sizes of what ships, gzipped, against the budgets. They need a production build. */
export function bundleRows(): readonly Row[] {
  const files = readdirSync(dist).filter((file) => file.endsWith(".js"));
  return [
    sizeRow("functions.js", ["functions.js"], 40),
    sizeRow(
      "pane, first load",
      files.filter((file) => file.startsWith("taskpane.")),
      200,
    ),
    sizeRow("simulation.js", ["simulation.js"], 90),
    ...files.filter((file) => file.startsWith("chunk.")).map((file) => sizeRow(file, [file], 90)),
  ];
}

function sizeRow(name: string, files: readonly string[], kilobytes: number): Row {
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length,
    0,
  );
  return {
    name,
    figure: `${(bytes / 1000).toFixed(1)} kB`,
    limit: `at most ${String(kilobytes)} kB`,
    met: bytes <= kilobytes * 1000,
  };
}
