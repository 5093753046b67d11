import type { RateBand, RateSchedule } from "../../core/discounting";
import { InputError } from "../../core/errors";
import { rate, years } from "../../core/units";
import { isBlank } from "./cells";
import { rateTableMessages } from "./rateTableMessages";
import { inRow, isHeading, type Row } from "./tableRows";

/** A table of from-year and rate, as rows of two cells; a first row of headings is passed over. */
export function rateTable(rows: readonly Row[], argument: string): RateSchedule {
  const columns = rows[0]?.length ?? 0;
  if (columns !== 2) throw new InputError(argument, rateTableMessages.notTwoColumns(columns));
  const first = isHeading(rows[0] as Row) ? 1 : 0;
  if (rows.length === first) throw new InputError(argument, rateTableMessages.noBands());
  const bands = rows.slice(first).map((row, place) => bandOf(row, place + first + 1, argument));
  bands.forEach((band, place) => {
    inOrder(band, bands[place - 1], place + first + 1, argument);
  });
  return { bands };
}

function bandOf([from, fraction]: Row, row: number, argument: string): RateBand {
  if (isBlank(from) || isBlank(fraction))
    throw new InputError(argument, rateTableMessages.emptyBand(row));
  return {
    from: inRow(() => years(from, argument), row, argument),
    rate: inRow(() => rate(fraction, argument), row, argument),
  };
}

function inOrder(
  band: RateBand,
  before: RateBand | undefined,
  row: number,
  argument: string,
): void {
  if (!before && band.from > 1)
    throw new InputError(argument, rateTableMessages.startsLate(row, band.from));
  if (before && band.from === before.from)
    throw new InputError(argument, rateTableMessages.twice(row, band.from));
  if (before && band.from < before.from)
    throw new InputError(argument, rateTableMessages.unsorted(row, band.from, before.from));
}
