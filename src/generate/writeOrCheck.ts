import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./generatedFile";

/** Writes the generated files that differ or, with `check`, reports them and makes the process fail. */
export function writeOrCheck(root: string, files: readonly GeneratedFile[], check: boolean): void {
  for (const { path, content } of files) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, "utf8") === content) continue;
    if (check) {
      process.stderr.write(`${path} is stale. Run "npm run generate" and commit it.\n`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      process.stdout.write(`wrote ${path}\n`);
    }
  }
}
