import type { CalendarYear, Rate } from "../../units";
import type { Inflation, PriceBasis } from "../appraisal";
import { keyMessages } from "../keyMessages";
import type { References } from "../references";
import type { AssumptionSet } from "./assumptionSet";

/** The price year, and the index between price years: own rows before the named index. */
export function buildPrices(
  set: AssumptionSet,
  references: References,
  startYear: CalendarYear,
): PriceBasis {
  const index = new Map(namedIndex(set, references));
  for (const { value } of set.prefixed("index"))
    index.set(Number(value.suffix), value.value as number);
  const extrapolation = set.number("extrapolation") as Rate | undefined;
  return {
    priceYear: (set.number("priceYear") as CalendarYear | undefined) ?? startYear,
    index,
    ...(extrapolation === undefined ? {} : { extrapolation }),
  };
}

function namedIndex(set: AssumptionSet, references: References): ReadonlyMap<number, number> {
  const name = set.text("priceIndex");
  if (name === undefined) return new Map();
  const found = references.priceIndex(name);
  const row = set.rowOf("priceIndex");
  if (!found) row?.problems.error(row.place("value"), keyMessages.unknownIndex(name));
  return found ?? new Map();
}

export function buildInflation(set: AssumptionSet): Inflation {
  const bands = set
    .prefixed("inflationFrom")
    .map(({ value }) => ({ from: Number(value.suffix) as CalendarYear, rate: value.value as Rate }))
    .sort((first, second) => first.from - second.from);
  return { rate: (set.number("inflation") ?? 0) as Rate, bands };
}
