import type { FileCell } from "../../src/workbook/xlsx";

/** LibreOffice writes fifteen digits of a number. */
const fifteenDigits = 1e-14;

/** The addresses whose value or error is another after than before, cells that are gone or new among them. */
export function changedValues(
  before: ReadonlyMap<string, FileCell>,
  after: ReadonlyMap<string, FileCell>,
): readonly string[] {
  const addresses = new Set([...before.keys(), ...after.keys()]);
  return [...addresses].filter((address) => !isSame(before.get(address), after.get(address)));
}

function isSame(one: FileCell | undefined, other: FileCell | undefined): boolean {
  if (!one || !other) return false;
  const [first, second] = [one.value, other.value];
  if (typeof first !== "number" || typeof second !== "number")
    return first === second && one.isError === other.isError;
  return Math.abs(first - second) <= fifteenDigits * Math.max(Math.abs(first), Math.abs(second));
}
