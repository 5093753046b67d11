import { CellError } from "../../store/cellValue";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { RangeArea } from "./rangeArea";
import type { BoxOnSheet } from "./boxOnSheet";

/** The cells that a series is given. Excel would draw nothing; here an address without numbers must not pass unseen. */
export function numbersIn(state: HostState, source: unknown): BoxOnSheet {
  if (!(source instanceof RangeArea)) throw invalidArgument("a range is expected");
  if (!holdsNumbers(state, source))
    throw new HostError("InvalidArgument", `${source.address} holds no numbers to draw.`);
  return { sheet: source.sheet, box: source.box };
}

/** Numbers, or what may yet become numbers: a formula that has no result so far, an error, or a cell that such a formula may spill into. */
export function holdsNumbers({ store }: HostState, { sheet, box }: BoxOnSheet): boolean {
  const inside = store.read(sheet, box).flat();
  if (inside.some(({ value, formula }) => typeof value === "number" || isPending(value, formula)))
    return true;
  const isBlank = inside.every(({ value, formula }) => value === null && formula === null);
  const upToIt = store.read(sheet, { ...box, top: 0, left: 0 }).flat();
  return (
    isBlank && upToIt.some(({ value, formula }) => formula !== null && isPending(value, formula))
  );
}

function isPending(value: unknown, formula: string | null): boolean {
  return value instanceof CellError || (value === null && formula !== null);
}
