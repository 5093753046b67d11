import { resolve } from "node:path";
import { functionFiles } from "./functionFiles";
import { helpSource, registrySource } from "./registrySource";
import { writeOrCheck } from "./writeOrCheck";

const root = resolve(__dirname, "../..");
const check = process.argv.includes("--check");

/** Writes every committed file that is made from the definitions; with --check says which are stale. */
async function generate(): Promise<void> {
  const files = functionFiles(root);
  writeOrCheck(root, [registrySource(files), helpSource(files)], check);
  // Read only now: these import the registry that was just written.
  const { metadataFiles } = await import("./metadataFiles");
  const { catalogueFile } = await import("./catalogueFile");
  const { differencesFile } = await import("./differencesFile");
  const { helpMarkdown } = await import("./helpFiles");
  const { examplePages } = await import("./examplePages");
  writeOrCheck(
    root,
    [...metadataFiles(), catalogueFile(), differencesFile(), ...helpMarkdown()],
    check,
  );
  writeOrCheck(root, await examplePages(), check);
}

void generate();
