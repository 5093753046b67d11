import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Files that Excel keeps beside an open workbook begin so. */
const lockMark = "~$";

/**
 * The files that are meant: a file, a folder's workbooks, or a pattern such as `*.xlsx` where the shell has not read it.
 * In the order given, each once, and never the file that will be written.
 */
export function filesOf(given: readonly string[], out: string | undefined): readonly string[] {
  const all = given.flatMap(matching);
  const written = out === undefined ? undefined : resolve(out);
  return [...new Set(all)].filter(
    (path) => !basename(path).startsWith(lockMark) && resolve(path) !== written,
  );
}

function matching(path: string): readonly string[] {
  if (/[*?]/.test(basename(path))) {
    const pattern = patternOf(basename(path));
    return inFolder(dirname(path), (name) => pattern.test(name));
  }
  return isFolder(path) ? inFolder(path, (name) => /\.xls[xm]$/i.test(name)) : [path];
}

function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*/g, ".*").replace(/\?/g, ".")}$`, "i");
}

function inFolder(folder: string, isWanted: (name: string) => boolean): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter(isWanted)
    .sort((one, other) => one.localeCompare(other, "sv"))
    .map((name) => join(folder, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
