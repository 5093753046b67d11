import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";

const dist = resolve(__dirname, "../../dist");

interface Limit {
  readonly name: string;
  readonly files: readonly string[];
  readonly kilobytes: number;
}

/** The budgets of what ships, gzipped: the functions' runtime, the pane's first load, and each chunk it loads later. */
function limits(): readonly Limit[] {
  const files = readdirSync(dist).filter((file) => file.endsWith(".js"));
  const first = files.filter((file) => file.startsWith("taskpane."));
  const later = files.filter((file) => file.startsWith("chunk."));
  return [
    { name: "functions runtime", files: ["functions.js"], kilobytes: 40 },
    { name: "pane, first load", files: first, kilobytes: 200 },
    { name: "simulation worker", files: ["simulation.js"], kilobytes: 90 },
    ...later.map((file) => ({ name: `later chunk ${file}`, files: [file], kilobytes: 90 })),
  ];
}

async function checkSizes(): Promise<void> {
  for (const { name, files, kilobytes } of limits()) {
    if (files.length === 0) throw new Error(`${name}: no file. Run "npm run build" first.`);
    const paths = files.map((file) => join(dist, file));
    const checks = [{ files: paths, gzip: true }];
    const [measured] = (await sizeLimit([filePlugin], { checks })) as readonly { size: number }[];
    const size = (measured?.size ?? Infinity) / 1000;
    const verdict = size <= kilobytes ? "ok" : "TOO LARGE";
    process.stdout.write(`${verdict} ${name}: ${size.toFixed(1)} kB of ${String(kilobytes)} kB\n`);
    if (size > kilobytes) process.exitCode = 1;
  }
}

void checkSizes();
