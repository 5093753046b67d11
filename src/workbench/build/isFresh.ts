import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** True where the output is there and no input, or file in a folder among the inputs, is newer. */
export function isFresh(output: string, inputs: readonly string[]): boolean {
  return existsSync(output) && newest(inputs) <= statSync(output).mtimeMs;
}

function newest(paths: readonly string[]): number {
  return Math.max(
    0,
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      if (!statSync(path).isDirectory()) return mtimeMs;
      return Math.max(mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    }),
  );
}
