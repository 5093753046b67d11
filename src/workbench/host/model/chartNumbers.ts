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

/** Numbers, or what may yet become numbers: a formula that has no result so far, and an error. */
export function holdsNumbers({ store }: HostState, { sheet, box }: BoxOnSheet): boolean {
  return store
    .read(sheet, box)
    .flat()
    .some(
      ({ value, formula }) =>
        typeof value === "number" ||
        value instanceof CellError ||
        (value === null && formula !== null),
    );
}
