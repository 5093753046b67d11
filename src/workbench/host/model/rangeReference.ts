import { parseAddress } from "../../store/address";
import { splitSheetReference } from "../../store/sheetReference";
import { itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import type { BoxOnSheet } from "./boxOnSheet";
import { sameName } from "./modelObject";

/** `B2:C3`, `'Blad 1'!B2` or a defined name, seen from a sheet; null where it is none of them. */
export function resolveReference(
  state: HostState,
  fromSheet: string,
  reference: string,
): BoxOnSheet | null {
  const { sheet, address } = splitSheetReference(reference.replace(/^=/, ""));
  const box = parseAddress(address);
  if (box) return { sheet: sheet === null ? fromSheet : sheetByName(state, sheet), box };
  const defined = state.store.names().find(({ name }) => sameName(name, address));
  return defined ? resolveDefinedName(state, defined.reference) : null;
}

/** The cells a defined name stands for; null for a constant or a formula. */
export function resolveDefinedName(state: HostState, reference: string): BoxOnSheet | null {
  const { sheet, address } = splitSheetReference(reference.replace(/^=/, ""));
  const box = parseAddress(address);
  return box && sheet !== null ? { sheet: sheetByName(state, sheet), box } : null;
}

function sheetByName({ store }: HostState, wanted: string): string {
  const sheet = store.sheets().find(({ name }) => sameName(name, wanted));
  if (!sheet) throw itemNotFound();
  return sheet.id;
}
