import { Inflate } from "fflate";
import { FileRefused, limits } from "../refusals";
import { bytesOf } from "./bytesOf";
import type { Entry } from "./directory";

const headerMark = 0x04034b50;
const headerLength = 30;
/** Small enough that even the densest data cannot grow by more than a few megabytes before it is looked at. */
const portion = 4096;

/** What is left of the file's whole allowance. */
export interface Allowance {
  left: number;
}

/** One part of a file, refused as soon as it or the file grows beyond its limit. */
export function inflatePart(file: Uint8Array, entry: Entry, allowance: Allowance): Uint8Array {
  const packed = packedBytes(file, entry);
  const counted = (length: number, total: number): void => {
    if (total > limits.part) throw new FileRefused("partTooLarge");
    allowance.left -= length;
    if (allowance.left < 0) throw new FileRefused("fileTooLarge");
  };
  if (entry.method === 0) {
    counted(packed.length, packed.length);
    return packed;
  }
  if (entry.method !== 8) throw new FileRefused("broken");
  return joined(inflated(packed, counted));
}

function packedBytes(file: Uint8Array, { at, packed, encrypted }: Entry): Uint8Array {
  if (encrypted) throw new FileRefused("locked");
  const bytes = bytesOf(file);
  const start = at + headerLength + bytes.short(at + 26) + bytes.short(at + 28);
  if (bytes.long(at) !== headerMark || !(start + packed <= file.length))
    throw new FileRefused("broken");
  return file.subarray(start, start + packed);
}

function inflated(
  packed: Uint8Array,
  counted: (length: number, total: number) => void,
): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((chunk) => {
    total += chunk.length;
    counted(chunk.length, total);
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += portion)
    push(inflate, packed.subarray(at, at + portion), at + portion >= packed.length);
  return chunks;
}

function push(inflate: Inflate, packed: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(packed, isLast);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused("broken");
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
