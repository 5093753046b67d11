import { calculated, headingLook, labelLook, type Draft } from "../drafting/draft";
import { cell, down, fixedDown } from "../drafting/references";
import { blockTexts, yearTexts } from "../texts/calculationTexts";
import { cohortColumns, effectColumns, presetColumns, timingCodes } from "./columns";
import { ofYear, single, yearColumns, type Context } from "./context";
import { formats } from "./formats";
import { firstYearColumn, type YearRow } from "./layout";

/** Years, discounting, and what concerns a whole year. */
export function drawTime(draft: Draft, context: Context): void {
  const { layout, language } = context;
  const rows = layout.years;
  draft.put(rows.year - 2, 0, blockTexts.time[language], headingLook);
  for (const key of Object.keys(rows) as YearRow[])
    draft.put(rows[key], 0, yearTexts[key][language], labelLook);
  for (const column of yearColumns(context)) {
    const first = column === firstYearColumn;
    const year = ofYear(context, "year", column);
    draft.put(rows.year, column, column - firstYearColumn, { role: "tableHead", align: "right" });
    draft.put(
      rows.calendarYear,
      column,
      `=${single(context, "startYear")}+${year}`,
      calculated(formats.whole),
    );
    draft.put(
      rows.counts,
      column,
      `=IF(${year}<=${single(context, "lastYear")},1,0)`,
      calculated(formats.whole),
    );
    draft.put(rows.weight, column, `=${weight(context, column)}`, calculated("0.0000"));
    draft.put(
      rows.starting,
      column,
      `=SUMIF(${fixedDown(layout.cohorts, cohortColumns.offset)},${year},${fixedDown(layout.cohorts, cohortColumns.number)})`,
      calculated(formats.people),
    );
    draft.put(
      rows.keptTax,
      column,
      `=SUMPRODUCT(${fixedDown(layout.effects, effectColumns.tax)},${down(layout.kept, column)})`,
      calculated(formats.kronor),
    );
    draft.put(rows.rate, column, `=${rate(context, column, first)}`, calculated(formats.rate));
    draft.put(rows.factor, column, factorOf(context, column), calculated("0.0000"));
  }
  // One year more for a timing in the middle or at the end of the year.
  const beyond = layout.lastYearColumn + 1;
  draft.put(rows.year, beyond, layout.capacity.lastYear + 1, { role: "tableHead", align: "right" });
  draft.put(rows.rate, beyond, `=${rate(context, beyond, false)}`, calculated(formats.rate));
  draft.put(rows.factor, beyond, factorOf(context, beyond), calculated("0.0000"));
}

/** The rate of the year: of the preset, or of the latest band so far. */
function rate(context: Context, column: number, first: boolean): string {
  const { layout, words } = context;
  const { presets, years } = layout;
  const year = ofYear(context, "year", column);
  const preset = single(context, "preset");
  const ids = fixedDown(presets, presetColumns.id);
  const whole = `IFERROR(INDEX(${ids},MATCH(${preset}&"*",${ids},0)),"")`;
  const ofPreset = `SUMIFS(${fixedDown(presets, presetColumns.rate)},${ids},${whole},${fixedDown(presets, presetColumns.from)},"<="&${year},${fixedDown(presets, presetColumns.to)},">="&${year})`;
  const before = first ? words.number("discountRate") : cell(years.rate, column - 1);
  return `IF(${preset}<>"",${ofPreset},IFERROR(N(${words.prefixed("discountRateFrom", year)}),${before}))`;
}

function factorOf({ layout: { years } }: Context, column: number): string | number {
  if (column === firstYearColumn) return 1;
  return `=${cell(years.factor, column - 1)}/(1+${cell(years.rate, column)})`;
}

/** What year t counts in a present value, by the timing. */
function weight(context: Context, column: number): string {
  const { years } = context.layout;
  const timing = single(context, "timing");
  const now = cell(years.factor, column);
  const next = cell(years.factor, column + 1);
  const half = column === firstYearColumn ? "1" : `SQRT(${cell(years.factor, column - 1)}*${now})`;
  const { start, end, mid } = timingCodes;
  return `IF(${timing}=${String(start)},${now},IF(${timing}=${String(end)},${next},IF(${timing}=${String(mid)},SQRT(${now}*${next}),${half})))`;
}
