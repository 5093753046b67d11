/** Little-endian numbers in a file. Reading beyond its end gives NaN, which no comparison lets through. */
export interface Bytes {
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
}

export function bytesOf(file: Uint8Array): Bytes {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const inside = (at: number, length: number): boolean => at >= 0 && at + length <= file.length;
  return {
    short: (at) => (inside(at, 2) ? view.getUint16(at, true) : NaN),
    long: (at) => (inside(at, 4) ? view.getUint32(at, true) : NaN),
  };
}
