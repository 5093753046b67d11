import { problemTable, inLanguage } from "../../../../core/appraisal";
import { readAppraisal, writeAppraisal } from "../../../../core/model";
import type { Context } from "../calculation/context";
import { headingLook, headLook, labelLook, type Draft, type Look } from "../drafting/draft";
import { inColumn } from "../drafting/references";
import { noteTexts } from "../texts/noteTexts";
import { resultTexts } from "../texts/sheetTexts";
import { tableColumns } from "../../../../core/model/schema/tableColumns";
import { tableArguments } from "./socinv";
import type { FigureLayout } from "./figureLayout";
import { drawTwin, type TwinCell } from "./spilling";

const notMonetisedKeys = ["effect", "forWhom", "size", "evidence"] as const;

/** Effects without a price, beside every figure. */
export function drawNotMonetised(draft: Draft, context: Context, layout: FigureLayout): void {
  const { first, count } = layout.notMonetised;
  const { language, words } = context;
  draft.put(first - 2, 0, resultTexts.notMonetised[language], headingLook);
  notMonetisedKeys.forEach((key, column) => {
    const head = tableColumns.notMonetised[key]?.name[language] ?? key;
    draft.put(first - 1, column, head, headLook);
    for (let at = 0; at < count; at += 1) {
      const entry = (of: string): string => words.entry("notMonetised", of, at + 1);
      const formula = `=IFERROR(IF(${entry("effect")}="","",${entry(key)}&""),"")`;
      draft.put(first + at, column, formula, { ...labelLook, numberFormat: "General" });
    }
  });
}

const widest = 6;
const problemText: Look = { role: "calculated", numberFormat: "General" };

/** The problems of the tables: live with the add-in, as they were when the workbook was made without it. */
export function drawProblems(draft: Draft, context: Context, layout: FigureLayout): void {
  const { language, appraisal, names } = context;
  const { first, count } = layout.problems;
  const left = layout.problemColumn;
  const rows = inLanguage(
    problemTable(readAppraisal(writeAppraisal(appraisal, language)).problems),
    language,
  );
  draft.put(first - 2, left, noteTexts.problems[language], headingLook);
  const cells: TwinCell[] = Array.from({ length: count + 1 }, (_, at) =>
    Array.from({ length: widest }, (__, across) => ({
      row: first - 1 + at,
      column: left + across,
      plain: rows[at]?.[across] ?? "",
      look: at === 0 ? headLook : problemText,
    })),
  ).flat();
  const formula = `=SOCINV.CHECKMODEL(${tableArguments(context)},${names.tables.notMonetised}[#All])`;
  const valued = cells.map((cell) => ({ ...cell, value: cell.plain }));
  drawTwin(draft, valued, formula, { rows: rows.length, columns: widest });
}

/** The first problems as sentences, where the figures are read. */
export function drawRemarks(draft: Draft, context: Context, layout: FigureLayout): void {
  const { language } = context;
  const { first, count } = layout.remarks;
  draft.put(first - 1, 0, noteTexts.remarks[language], headingLook);
  for (let at = 0; at < count; at += 1) {
    const row = layout.problems.first + at;
    const of = (across: number): string => inColumn(row, layout.problemColumn + across);
    const place = `${of(TABLE)}&IF(${of(ROW)}="","",", ${noteTexts.row[language]} "&${of(ROW)})&IF(${of(COLUMN)}="","",", "&${of(COLUMN)})`;
    const sentence = `IF(${of(TABLE)}="","",${place}&": ")&${of(WHAT)}&" "&${of(REMEDY)}`;
    const look: Look = { role: "label", numberFormat: "General" };
    draft.put(first + at, 0, `=IF(${of(WHAT)}="","",${of(0)}&"")`, look);
    draft.put(first + at, 1, `=IF(${of(WHAT)}="","",${sentence})`, look);
  }
}

const [TABLE, ROW, COLUMN, WHAT, REMEDY] = [1, 2, 3, 4, 5] as const;
