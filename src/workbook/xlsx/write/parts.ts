import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file by their paths: texts for what is XML, bytes for the rest. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The first moment that a zip file can name, so that its bytes tell nothing of when they were made. */
const always = new Date(1980, 0, 1);
const xml = /\.(xml|rels|vml)$/;

/** The parts of a file of our own making. */
export function unpackParts(file: Uint8Array): Parts {
  return new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [
      path,
      xml.test(path) ? strFromU8(bytes) : bytes,
    ]),
  );
}

/** One file of all parts, in their order. */
export function packParts(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...parts].map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
    { level: 6, mtime: always },
  );
}
