import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file with some of its parts changed, added, or taken away by a blank text. */
export function withParts(
  file: Uint8Array,
  change: (parts: ReadonlyMap<string, string>) => Readonly<Record<string, string>>,
): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  for (const [path, text] of Object.entries(change(parts)))
    if (text === "") parts.delete(path);
    else parts.set(path, text);
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])));
}

/** The text of one part, which must be there. */
export function part(parts: ReadonlyMap<string, string>, path: string): string {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`The file has no ${path}.`);
  return text;
}
