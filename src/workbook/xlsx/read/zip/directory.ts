import { strFromU8 } from "fflate";
import { FileRefused, limits } from "../refusals";
import { bytesOf, type Bytes } from "./bytesOf";

/** One part of a zip file as its directory tells it. Sizes are claims; only inflating shows the truth. */
export interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly claimed: number;
  /** Where the part's own header stands. */
  readonly at: number;
  readonly encrypted: boolean;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;

/** The directory at the end of a zip file. Nothing is inflated yet. */
export function directory(file: Uint8Array): readonly Entry[] {
  const bytes = bytesOf(file);
  const end = endOf(file, bytes);
  const count = bytes.short(end + 10);
  if (count > limits.parts) throw new FileRefused("tooManyParts");
  const entries: Entry[] = [];
  let at = bytes.long(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (bytes.long(at) !== entryMark) throw new FileRefused("broken");
    entries.push(entryAt(file, bytes, at));
    at += entryLength + bytes.short(at + 28) + bytes.short(at + 30) + bytes.short(at + 32);
  }
  return entries;
}

function endOf(file: Uint8Array, bytes: Bytes): number {
  const first = Math.max(0, file.length - endLength - longestComment);
  for (let at = file.length - endLength; at >= first; at -= 1)
    if (bytes.long(at) === endMark) return at;
  throw new FileRefused("broken");
}

function entryAt(file: Uint8Array, bytes: Bytes, at: number): Entry {
  const nameLength = bytes.short(at + 28);
  return {
    path: strFromU8(file.subarray(at + entryLength, at + entryLength + nameLength)).replace(
      /\\/g,
      "/",
    ),
    encrypted: (bytes.short(at + 8) & 1) === 1,
    method: bytes.short(at + 10),
    packed: bytes.long(at + 20),
    claimed: bytes.long(at + 24),
    at: bytes.long(at + 42),
  };
}
