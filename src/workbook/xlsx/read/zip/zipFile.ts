import { FileRefused, limits } from "../refusals";
import { directory, type Entry } from "./directory";
import { inflatePart, type Allowance } from "./inflatePart";

/** A zip file whose parts are inflated one by one, when somebody asks for them. */
export interface ZipFile {
  readonly paths: readonly string[];
  /** The text of a part; undefined where the file has none of that path. */
  readonly text: (path: string) => string | undefined;
}

const zipMark = [0x50, 0x4b];
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

/** Looks at a file from outside and lists its parts, or refuses it. Limits hold from here on. */
export function zipFile(file: Uint8Array): ZipFile {
  if (file.length === 0) throw new FileRefused("empty");
  if (startsWith(file, compoundMark))
    throw new FileRefused(isLocked(file) ? "locked" : "olderExcel");
  if (!startsWith(file, zipMark)) throw new FileRefused("notExcel");
  const entries = directory(file);
  if (entries.some(({ claimed }) => claimed > limits.part)) throw new FileRefused("partTooLarge");
  if (entries.reduce((sum, { claimed }) => sum + claimed, 0) > limits.file)
    throw new FileRefused("fileTooLarge");
  const byPath = new Map(entries.map((entry): [string, Entry] => [lower(entry.path), entry]));
  const allowance: Allowance = { left: limits.file };
  return {
    paths: entries.map(({ path }) => path),
    text: (path) => {
      const entry = byPath.get(lower(path));
      return entry && decoded(inflatePart(file, entry, allowance));
    },
  };
}

/** The paths of parts take no account of case. */
function lower(path: string): string {
  return path.replace(/^\//, "").toLowerCase();
}

function startsWith(file: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => file[at] === byte);
}

/** A workbook with a password is an older kind of file around the locked one, and holds its name in wide letters. */
function isLocked(file: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  const last = file.length - name.length;
  for (let at = 512; at <= last; at += 1)
    if (file[at] === name[0] && name.every((byte, offset) => file[at + offset] === byte))
      return true;
  return false;
}

/** Parts are UTF-8, or UTF-16 where they begin with its mark. */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
}
