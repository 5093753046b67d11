import { InputError } from "../../core/errors";
import type { PriceIndex } from "../../core/prices";
import { findPriceIndex } from "../../core/reference";
import { calendarYear, type CalendarYear } from "../../core/units";
import type { Cell, Parameter } from "../definition";
import { isBlank, rowsOf } from "./cells";
import { priceIndexMessages } from "./priceIndexMessages";
import { inRow, isHeading, type Row } from "./tableRows";

/** A price index: the name of a published one, or a table of year and index. */
export function priceIndex(): Parameter<PriceIndex> {
  return {
    key: "index",
    name: { sv: "index", en: "index" },
    kind: "priceIndex",
    cell: { type: "any", dimensionality: "matrix" },
    optional: false,
    parse: (cell, key) => {
      const rows = rowsOf(cell);
      if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return indexTable(rows, key);
      const name = rows[0]?.[0];
      if (typeof name === "string" && name !== "") return findPriceIndex(name, key).index;
      throw new InputError(key, priceIndexMessages.notAnIndex(name));
    },
  };
}

function indexTable(rows: readonly Row[], key: string): PriceIndex {
  const columns = rows[0]?.length ?? 0;
  if (columns !== 2) throw new InputError(key, priceIndexMessages.notTwoColumns(columns));
  const first = isHeading(rows[0] as Row) ? 1 : 0;
  const values = new Map<CalendarYear, number>();
  rows.slice(first).forEach(([year, value], place) => {
    const row = place + first + 1;
    if (isBlank(year) || isBlank(value))
      throw new InputError(key, priceIndexMessages.emptyRow(row));
    const known = inRow(() => calendarYear(year, key), row, key);
    if (values.has(known)) throw new InputError(key, priceIndexMessages.twice(row, known));
    values.set(known, indexNumber(value, row, key));
  });
  if (values.size === 0) throw new InputError(key, priceIndexMessages.noRows());
  return { name: priceIndexMessages.ownTable(), values };
}

function indexNumber(value: Cell, row: number, key: string): number {
  if (typeof value !== "number" || !(value > 0) || !Number.isFinite(value))
    throw new InputError(key, priceIndexMessages.notPositive(row, value));
  return value;
}
