import { calculated, headingLook, labelLook, numberHeadLook, type Draft } from "../drafting/draft";
import {
  cell,
  fixed,
  fixedAcross,
  fixedDown,
  inColumn,
  down,
  type Rows,
} from "../drafting/references";
import { blockTexts, headTexts, yearTexts } from "../texts/calculationTexts";
import type { Text } from "../../../../core/text";
import {
  cohortColumns,
  costColumns,
  costKindCodes,
  effectColumns,
  financingColumns,
  presetColumns,
  timingCodes,
} from "./columns";
import { ofYear, single, yearColumns, type Context } from "./context";
import { formats } from "./formats";
import { firstYearColumn, valueColumn, type YearRow } from "./layout";

/** The rows by year: discounting, people, costs, financing and effects. */
export function drawYears(draft: Draft, context: Context): void {
  drawTime(draft, context);
  drawRemaining(draft, context);
  drawCostYears(draft, context);
  drawFinancingYears(draft, context);
  drawEffectYears(draft, context);
}

function drawTime(draft: Draft, context: Context): void {
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

/** Heading, years, and for each row its name and its formula by year. */
function drawYearBlock(
  draft: Draft,
  context: Context,
  heading: Text,
  rows: Rows,
  name: (at: number) => string,
  formula: (at: number, row: number, column: number) => string,
  format: string,
): void {
  const { language } = context;
  draft.put(rows.first - 2, 0, heading[language], headingLook);
  draft.put(rows.first - 1, 0, headTexts.row[language], { role: "tableHead" });
  for (const column of yearColumns(context))
    draft.put(rows.first - 1, column, `=${ofYear(context, "calendarYear", column)}`, {
      ...numberHeadLook,
      numberFormat: formats.whole,
    });
  for (let at = 0; at < rows.count; at += 1) {
    const row = rows.first + at;
    draft.put(row, 0, `=${name(at)}`, { role: "label", numberFormat: formats.text });
    for (const column of yearColumns(context))
      draft.put(row, column, `=${formula(at, row, column)}`, calculated(format));
  }
}

/** Those of a cohort who succeed and have not moved: N·s·(1 − migration)^(t − y). */
function drawRemaining(draft: Draft, context: Context): void {
  const { layout } = context;
  const moved = single(context, "migration");
  drawYearBlock(
    draft,
    context,
    blockTexts.remaining,
    layout.remaining,
    (at) => cell(layout.cohorts.first + at, cohortColumns.year),
    (at, _row, column) => {
      const row = layout.cohorts.first + at;
      const [offset, successes] = [
        inColumn(row, cohortColumns.offset),
        inColumn(row, cohortColumns.successes),
      ];
      const year = ofYear(context, "year", column);
      return `IF(${year}<${offset},0,IF(OR(${year}=${offset},${moved}=0),${successes},${successes}*(1-${moved})^(${year}-${offset})))`;
    },
    formats.people,
  );
}

function drawCostYears(draft: Draft, context: Context): void {
  const { layout } = context;
  drawYearBlock(
    draft,
    context,
    blockTexts.costYears,
    layout.costYears,
    (at) => cell(layout.costs.first + at, 0),
    (at, _row, column) => {
      const row = layout.costs.first + at;
      const of = (key: keyof typeof costColumns): string => inColumn(row, costColumns[key]);
      const year = ofYear(context, "year", column);
      const { once, perParticipant } = costKindCodes;
      const people = `IF(${of("kind")}=${String(perParticipant)},${ofYear(context, "starting", column)},1)`;
      return `IF(${of("kind")}=${String(once)},IF(${year}=${of("from")},${of("real")},0),IF(AND(${year}>=${of("from")},${year}<=${of("to")}),${of("real")}*${people},0))`;
    },
    formats.kronor,
  );
}

/** What each financing row moves: its part of the costs of those whom it concerns. */
function drawFinancingYears(draft: Draft, context: Context): void {
  const { layout } = context;
  drawYearBlock(
    draft,
    context,
    blockTexts.financingYears,
    layout.financingYears,
    (at) => cell(layout.financing.first + at, financingColumns.financier),
    (at, _row, column) => {
      const row = layout.financing.first + at;
      const of = (key: keyof typeof financingColumns): string =>
        inColumn(row, financingColumns[key]);
      const amounts = down(layout.costYears, column);
      return `IF(${of("part")}=0,0,${of("part")}*${concerned(context, row, amounts)})`;
    },
    formats.kronor,
  );
}

/** The part of some amounts, one for each cost, that a financing row concerns: of its payer, or of all but the financier. */
export function concerned({ layout, language }: Context, row: number, amounts: string): string {
  const actors = fixedDown(layout.costs, costColumns.actor);
  const payer = inColumn(row, financingColumns.payer);
  const financier = inColumn(row, financingColumns.financier);
  return `IF(${payer}="${headTexts.everybody[language]}",SUM(${amounts})-SUMIF(${actors},${financier},${amounts}),SUMIF(${actors},${payer},${amounts}))`;
}

function drawEffectYears(draft: Draft, context: Context): void {
  const { layout } = context;
  const name = (at: number): string => cell(layout.effects.first + at, 0);
  const { cohorts, effects, whole, kept, cash } = layout;
  const offsets = fixedDown(cohorts, cohortColumns.offset);
  const successes = fixedDown(cohorts, cohortColumns.successes);
  const spread = (at: number, column: number, people: string): string => {
    const of = (key: keyof typeof effectColumns): string =>
      inColumn(effects.first + at, effectColumns[key]);
    const age = `${ofYear(context, "year", column)}-${offsets}`;
    const later = `(${age}>${of("lag")})`;
    const window = `(${age}>=${of("lag")})*(${age}<${of("end")})`;
    return `${ofYear(context, "counts", column)}*${of("cautious")}*SUMPRODUCT(${people},${window},(1-${of("dropOff")}*${later})^((${age}-${of("lag")})*${later}))`;
  };
  drawYearBlock(
    draft,
    context,
    blockTexts.whole,
    whole,
    name,
    (at, _row, column) => spread(at, column, successes),
    formats.people,
  );
  drawYearBlock(
    draft,
    context,
    blockTexts.kept,
    kept,
    name,
    (at, _row, column) => {
      const same = cell(whole.first + at, column);
      return `IF(${single(context, "migration")}=0,${same},${spread(at, column, down(layout.remaining, column))})`;
    },
    formats.people,
  );
  drawYearBlock(
    draft,
    context,
    blockTexts.cash,
    cash,
    name,
    (at, _row, column) => {
      const of = (key: keyof typeof effectColumns): string =>
        inColumn(effects.first + at, effectColumns[key]);
      const year = ofYear(context, "year", column);
      const row = kept.first + at;
      const units = `INDEX(${fixedAcross(row, firstYearColumn, layout.lastYearColumn)},${year}-${of("cashLag")}+1)`;
      return `IF(OR(${year}<${of("cashLag")},${ofYear(context, "counts", column)}=0),0,IF(${of("step")}=0,${units},INT(${units}/${of("step")}+0.000000001)*${of("step")}))`;
    },
    formats.people,
  );
}

export const valueOf = (row: number): string => fixed(row, valueColumn);
