import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { addInReference } from "./addInReference";
import { sameWorkbook } from "./sameWorkbook";
import { templateFiles } from "./templateFiles";

const root = resolve(__dirname, "../..");
const args = process.argv.slice(2);
const check = args.includes("--check");

/** Writes the templates that differ from what the sources give; with --check says which are stale. */
async function build(): Promise<void> {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  for (const { path, bytes } of await templateFiles(addInReference(manifest, args))) {
    const target = join(root, path);
    if (existsSync(target) && sameWorkbook(readFileSync(target), bytes)) continue;
    if (check) {
      process.stderr.write(`${path} is stale. Run "npm run templates" and commit it.\n`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
      process.stdout.write(`wrote ${path}\n`);
    }
  }
}

void build();
