import type { Draft } from "../drafting/draft";
import { cell, down, fixedAcross, fixedDown, inColumn } from "../drafting/references";
import { blockTexts } from "../texts/calculationTexts";
import { cohortColumns, effectColumns } from "./columns";
import { ofYear, single, type Context } from "./context";
import { formats } from "./formats";
import { firstYearColumn } from "./layout";
import { drawYearBlock } from "./yearBlock";

/** Effects in person-years: of everyone, of those who still live here, and in whole steps. */
export function drawEffectYears(draft: Draft, context: Context): void {
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
