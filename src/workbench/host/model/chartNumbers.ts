import { CellError, type Value } from "../../store/cellValue";
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

/** Numbers, or what may yet become numbers: an error, and on a sheet that is calculated a cell that is still blank. */
function holdsNumbers({ store }: HostState, { sheet, box }: BoxOnSheet): boolean {
  const values = store.read(sheet, box).flat();
  if (values.some(({ value, formula }) => isPlottable(value) || formula !== null)) return true;
  const used = store.used(sheet);
  const isCalculated =
    used !== null &&
    store
      .read(sheet, used)
      .flat()
      .some(({ formula }) => formula !== null);
  return isCalculated && values.some(({ value }) => value === null);
}

function isPlottable(value: Value): boolean {
  return typeof value === "number" || value instanceof CellError;
}
