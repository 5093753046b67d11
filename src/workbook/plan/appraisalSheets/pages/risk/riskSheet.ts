import { USUAL_SEED, USUAL_TRIALS } from "../../../../../core/uncertainty/simulation";
import type { Appraisal } from "../../../../../core/model";
import type { Text } from "../../../../../core/text";
import { cellName } from "../../../address";
import type { PlannedSheet, PlannedValidation } from "../../../workbookPlan";
import { datedLine } from "../datedLine";
import { footerOf } from "../footer";
import { putFunction } from "../functionBlock";
import { Page } from "../page";
import { tableArguments, type PageInput } from "../pageInput";
import { riskCharts } from "./riskCharts";
import {
  barsSpare,
  driversSpare,
  inputColumn,
  outcomeRow,
  outcomeSpare,
  riskTables,
  seedRow,
  trialsRow,
  type RiskTables,
} from "./riskLayout";
import { distributionHeading, limitFormat } from "./limits";
import { riskTexts } from "./riskTexts";

const widths = [52, 15, 15, 15, 3, 12, 12, 12, 12, 12, 12];

/** Risk: Monte Carlo on the tables, what explains the spread, and how the outcomes are spread. */
export function riskSheet(input: PageInput): {
  readonly sheet: PlannedSheet;
  readonly isUncertain: boolean;
} {
  const { appraisal, names, language, details } = input;
  const page = new Page();
  const tables = riskTables(appraisal);
  page.put(0, 0, riskTexts.title[language], "title");
  page.put(1, 0, riskTexts.line[language], "subtitle", { plain: datedRun(input) });
  putInput(page, trialsRow, riskTexts.trials, riskTexts.trialsNote, USUAL_TRIALS, input);
  putInput(page, seedRow, riskTexts.seed, riskTexts.seedNote, USUAL_SEED, input);
  putTables(page, tables, input);
  const sheet: PlannedSheet = {
    name: names.sheets.risk,
    cells: page.cells,
    columnWidths: widths,
    validations: [
      validation(trialsRow, 1, riskTexts.trials, riskTexts.atLeast, input),
      validation(seedRow, 0, riskTexts.seed, riskTexts.seedRule, input),
    ],
    frozen: { rows: 2, columns: 0 },
    rowHeights: [{ row: 0, points: 28 }, ...page.rowHeights],
    charts: riskCharts(tables, input),
    print: { orientation: "landscape", footer: footerOf(appraisal.name, details, language) },
  };
  return { sheet, isUncertain: tables.drivers !== undefined };
}

function putInput(
  page: Page,
  row: number,
  label: Text,
  note: Text,
  value: number,
  { language }: PageInput,
): void {
  page.put(row, 0, label[language], "label");
  page.put(row, inputColumn, value, "input", { numberFormat: "#,##0", plain: value });
  page.put(row, inputColumn + 1, note[language], "note");
}

function validation(
  row: number,
  least: number,
  title: Text,
  text: Text,
  { language }: PageInput,
): PlannedValidation {
  return {
    box: { top: row, left: inputColumn, bottom: row, right: inputColumn },
    validation: {
      rule: { kind: "whole", least },
      answer: "stop",
      refusal: { title: title[language], text: text[language] },
    },
  };
}

function putTables(page: Page, tables: RiskTables, input: PageInput): void {
  const { language, appraisal } = input;
  const { outcome, drivers, distribution, driversRow, distributionRow } = tables;
  const run = `${cellName(trialsRow, inputColumn)},${cellName(seedRow, inputColumn)}`;
  const fixed = run.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const cells = tableArguments(input);
  page.put(outcomeRow - 1, 0, riskTexts.outcome[language], "heading");
  putFunction(
    page,
    {
      row: outcomeRow,
      column: 0,
      formula: `=SOCINV.MONTECARLO(${cells},${fixed})`,
      table: outcome,
      spare: outcomeSpare,
      unit: (down, across) => (across === 0 ? "text" : outcomeUnit(down, appraisal)),
    },
    language,
  );
  page.put(driversRow - 1, 0, riskTexts.drivers[language], "heading");
  if (drivers) {
    page.height(driversRow, headHeight);
    putFunction(
      page,
      {
        row: driversRow,
        column: 0,
        formula: `=SOCINV.DRIVERS(${cells},${fixed})`,
        table: drivers,
        spare: driversSpare,
        unit: (_down, across) => (across === 0 ? "text" : across === 1 ? "share" : "ratio"),
      },
      language,
    );
  } else page.put(driversRow, 0, riskTexts.certain[language], "note");
  page.put(distributionRow - 1, 0, distributionHeading(distribution)[language], "heading");
  if (distribution)
    putFunction(
      page,
      {
        row: distributionRow,
        column: 0,
        formula: `=SOCINV.DISTRIBUTION(${cells},0,${fixed})`,
        table: distribution,
        spare: barsSpare,
        unit: (_down, across) =>
          across < 2 ? limitFormat(distribution) : across === 2 ? "count" : "share",
      },
      language,
    );
  else page.put(distributionRow, 0, riskTexts.certain[language], "note");
}

/** Base, mean, deviation and seven percentiles are kronor; then chances; then three counts; then parts of draws. */
function outcomeUnit(down: number, { horizons }: Appraisal): "money" | "share" | "count" {
  if (down <= moneyRows) return "money";
  // One chance of surplus, and one of payback for each horizon and the term of office.
  const firstCount = moneyRows + 1 + horizons.length + 1;
  return down > firstCount && down <= firstCount + COUNTS ? "count" : "share";
}

/** Two lines of a header, in points. */
const headHeight = 28;
const moneyRows = 10;
const COUNTS = 3;

function datedRun({ details, language }: PageInput): string {
  const run = {
    sv: `, 10\u00a0000 försök, frö ${String(USUAL_SEED)}`,
    en: `, 10,000 trials, seed ${String(USUAL_SEED)}`,
  };
  return datedLine(details, language, run[language]);
}
