import { resolve } from "node:path";
import { functionFiles } from "./functionFiles";
import { helpSource, registrySource } from "./registrySource";
import { writeOrCheck } from "./writeOrCheck";

const root = resolve(__dirname, "../..");
const check = process.argv.includes("--check");

async function generate(): Promise<void> {
  const files = functionFiles(root);
  writeOrCheck(root, [registrySource(files), helpSource(files)], check);
  // Read only now: these import the registry that was just written.
  const { metadataFiles } = await import("./metadataFiles");
  writeOrCheck(root, metadataFiles(), check);
}

void generate();
