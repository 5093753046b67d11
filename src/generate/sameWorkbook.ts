import { unpackParts } from "../workbook/xlsx";

const value = /<v>(-?\d[\d.]*(?:e[-+]?\d+)?)<\/v>/gi;
/** Powers and roots may differ in their last digit from one version of Node to the next. */
const lastDigits = 1e-12;

/** Whether two files of our own making are the same, but for the last digits of values that formulas have. */
export function sameWorkbook(one: Uint8Array, other: Uint8Array): boolean {
  const [first, second] = [unpackParts(one), unpackParts(other)];
  if ([...first.keys()].join() !== [...second.keys()].join()) return false;
  return [...first].every(([path, part]) => samePart(String(part), String(second.get(path))));
}

function samePart(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(value, "<v/>") !== other.replace(value, "<v/>")) return false;
  const [first, second] = [valuesIn(one), valuesIn(other)];
  return first.every((number, at) => isNear(number, second[at] ?? NaN));
}

function valuesIn(xml: string): readonly number[] {
  return [...xml.matchAll(value)].map(([, digits]) => Number(digits));
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= lastDigits * Math.max(1, Math.abs(one), Math.abs(other));
}
