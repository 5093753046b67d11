import { readdirSync } from "node:fs";
import { join } from "node:path";

/** One definition file: its folder under src/functions and its name without ending. */
export interface FunctionFile {
  readonly folder: string;
  readonly name: string;
}

/** The folders of src/functions that hold one definition a file; every other folder is machinery. */
export const definitionFolders = [
  "measures",
  "prices",
  "effects",
  "appraisal",
  "risk",
  "funds",
  "followUp",
];

/** Every definition file of the project, in the order of the groups and then of the names. */
export function functionFiles(projectRoot: string): readonly FunctionFile[] {
  return definitionFolders.flatMap((folder) =>
    namesIn(join(projectRoot, "src/functions", folder)).map((name) => ({ folder, name })),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.slice(0, -".ts".length))
      .sort();
  } catch {
    return [];
  }
}
