import type { Box } from "../../store/address";
import { covers, overlaps } from "../../store/boxes";
import { accessDenied } from "../hostError";
import type { HostState } from "../hostState";

/** Fails where a protected sheet keeps a cell of the box from being changed. */
export function requireUnlocked(state: HostState, sheet: string, box: Box): void {
  if (!state.protectedSheets.has(sheet)) return;
  const open = state.unlocked.get(sheet) ?? [];
  if (!open.some((unlocked) => covers(unlocked, box))) throw accessDenied();
}

/** Fails on a protected sheet: looks, structure, tables and charts are locked as a whole. */
export function requireUnprotected(state: HostState, sheet: string): void {
  if (state.protectedSheets.has(sheet)) throw accessDenied();
}

export function isLocked(state: HostState, sheet: string, box: Box): boolean {
  return !(state.unlocked.get(sheet) ?? []).some((unlocked) => covers(unlocked, box));
}

export function setLocked(state: HostState, sheet: string, box: Box, locked: boolean): void {
  const open = state.unlocked.get(sheet) ?? [];
  if (locked)
    state.unlocked.set(
      sheet,
      open.filter((unlocked) => !overlaps(unlocked, box)),
    );
  else state.unlocked.set(sheet, [...open, box]);
}
