import { statSync } from "node:fs";
import { join, normalize, sep } from "node:path";

/** The file at a path within a folder; null where there is none, or where the path leads out of the folder. */
export function findFile(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}
