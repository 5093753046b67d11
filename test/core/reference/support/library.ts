import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../../../../src/core/reference";

const file = join(__dirname, "../../../../src/core/reference/library.json");

/** The reference library as it is read from its file. */
export const library = JSON.parse(readFileSync(file, "utf8")) as Library;
