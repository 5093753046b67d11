import { InputError } from "../../core/errors";
import type { Cell, Parameter } from "../definition";
import { isBlank, lineOf } from "./cells";
import { dateMessages } from "./dateMessages";

/** The last day of a spreadsheet's calendar, 9999-12-31. */
const LAST_DAY = 2_958_465;

/** A row or column of dates, as the spreadsheet's day numbers; undefined where a cell is blank. */
export function dates(): Parameter<readonly (number | undefined)[]> {
  return {
    key: "dates",
    name: { sv: "datum", en: "dates" },
    kind: "dates",
    cell: { type: "any", dimensionality: "matrix" },
    optional: false,
    parse: (cell, key) => lineOf(cell, key).map((date, place) => dayIn(date, place, key)),
  };
}

function dayIn(cell: Cell, place: number, key: string): number | undefined {
  // A blank cell arrives as 0 on some hosts, and day 0 is no date.
  if (isBlank(cell) || cell === 0) return undefined;
  if (typeof cell === "string") throw new InputError(key, dateMessages.dateAsText(place, cell));
  if (typeof cell !== "number" || !(cell >= 1 && cell <= LAST_DAY + 1))
    throw new InputError(key, dateMessages.notADate(place, cell));
  return Math.floor(cell);
}
