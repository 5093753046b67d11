import { boxOf, joinAddress, splitAddress } from "../address";
import { toEnglishTableWords } from "./tableWords";

const name = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const table = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[[^[\]]+\]$/u;
const sheetName = /^[^:\\/?*[\]]{1,31}$/;

/** An address, a defined name or a part of a table, tidied: `blad1!b2:b10` keeps its sheet and becomes B2:B10. */
export function readReference(text: string): string | undefined {
  const { sheet, cells } = splitAddress(text);
  if (sheet === undefined) return onAnySheet(cells);
  const tidied = asCells(cells) ?? (name.test(cells) ? cells : undefined);
  return tidied !== undefined && sheetName.test(sheet) ? joinAddress(sheet, tidied) : undefined;
}

function onAnySheet(cells: string): string | undefined {
  const tidied = asCells(cells);
  if (tidied !== undefined) return tidied;
  if (table.test(cells)) return toEnglishTableWords(cells);
  return name.test(cells) ? cells : undefined;
}

/** A1 addresses, and B2# for all that spills from B2. */
function asCells(cells: string): string | undefined {
  const anchor = cells.endsWith("#") ? cells.slice(0, -1) : cells;
  if (!boxOf(anchor)) return undefined;
  return cells === anchor || !anchor.includes(":") ? cells.toUpperCase() : undefined;
}
