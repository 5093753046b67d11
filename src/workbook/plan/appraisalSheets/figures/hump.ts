import { NOTHING } from "../calculation/tolerances";
import { notPossible, word } from "./formulaWords";
import type { Places } from "./places";
import { BEYOND } from "./stepFormulas";

/** The year of the lowest balance. */
export function humpYear(at: Places): string {
  const is = `(${at.flows("balance")}<=${at.figure("hump")}+${NOTHING})`;
  return `IF(${at.figure("hump")}=0,${word(at, "noHump")},${at.single("startYear")}+${BEYOND}-${earliest(at, is)})`;
}

/** The first whole year after the hump with a balance of 0 or more. */
export function humpBackYear(at: Places): string {
  const start = at.single("startYear");
  const back = `(${at.flows("balance")}>=0)*(${at.years("year")}>${at.figure("humpYear")}-${start})`;
  const found = earliest(at, back);
  return `IF(${at.figure("hump")}=0,${word(at, "noHump")},IF(${found}=0,${notPossible(at)},${start}+${BEYOND}-${found}))`;
}

/** How far before the end of all years the first year lies, up to the horizon, of which something holds; 0 where there is none. */
const earliest = (at: Places, holds: string): string =>
  `SUMPRODUCT(MAX(${at.until()}*${holds}*(${BEYOND}-${at.years("year")})))`;
