import { appendFileSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** What tests have measured in this run, a line each: `npm test` shows it at the end. */
export const measuredFile = resolve(__dirname, "../../.cache/reports/measured.txt");

/** Tells of something measured, with its unit. */
export function measured(line: string): void {
  process.stdout.write(`${line}\n`);
  mkdirSync(dirname(measuredFile), { recursive: true });
  appendFileSync(measuredFile, `${line}\n`);
}
