import { ONE, power, type Dec } from "./decimal";
import type { NaiveModel } from "./naiveModel";

/** The index of a calendar year; beyond the last one the yearly extrapolation. */
function indexOf(model: NaiveModel, year: number): Dec {
  const own = model.index.get(year);
  if (own) return own;
  const last = Math.max(...model.index.keys());
  if (year < last || model.extrapolation === null) throw new Error(`no index for ${String(year)}`);
  return model.index.get(last)!.times(power(ONE.plus(model.extrapolation), year - last));
}

/** value · index(price year) / index(the row's price year) */
export function inPriceYear(model: NaiveModel, value: Dec, rowYear: number): Dec {
  if (rowYear === model.priceYear) return value;
  return value.times(indexOf(model, model.priceYear)).div(indexOf(model, rowYear));
}

/** The rate of the latest row up to the year; before the first, the key `inflation`. */
function inflationIn(model: NaiveModel, year: number): Dec {
  const from = [...model.inflationFrom.keys()].filter((first) => first <= year);
  return from.length === 0 ? model.inflation : model.inflationFrom.get(Math.max(...from))!;
}

/** Price level of start year + t in relation to the price year. */
export function priceLevel(model: NaiveModel, t: number): Dec {
  let level = ONE;
  const year = model.startYear + t;
  for (let y = model.priceYear + 1; y <= year; y += 1) {
    level = level.times(ONE.plus(inflationIn(model, y)));
  }
  for (let y = year + 1; y <= model.priceYear; y += 1) {
    level = level.div(ONE.plus(inflationIn(model, y)));
  }
  return level;
}
