import {
  actorsTable,
  appraise,
  budgetTable,
  contextOf as measureContext,
  fiveQuestionsTable,
  horizonColumns,
  inLanguage,
  measures,
  verdictTable,
  type OutputTable,
} from "../../../src/core/appraisal";
import { NotAvailableError } from "../../../src/core/errors";
import type { Appraisal } from "../../../src/core/model";
import type { Language } from "../../../src/core/text";
import type { AppraisalNames } from "../../../src/workbook/plan/appraisalSheets";
import { contextOf } from "../../../src/workbook/plan/appraisalSheets/calculation/context";
import {
  cashRows,
  figureLayout,
  figureRows,
} from "../../../src/workbook/plan/appraisalSheets/figures/figureLayout";
import { figureRowOf } from "../../../src/workbook/plan/appraisalSheets/figures/places";

/** What a sheet shows in a cell; rows and columns from 0. */
export type Shown = (sheet: string, row: number, column: number) => unknown;

const BUDGET_HEAD = 5;

/** Where the figures on Resultat and Budgetpåverkan are others than the core's. */
export function differencesFromCore(
  appraisal: Appraisal,
  plan: Appraisal,
  names: AppraisalNames,
  language: Language,
  shown: Shown,
): readonly string[] {
  const found: string[] = [];
  const calculation = appraise({ ...appraisal, notMonetised: [] });
  const layout = figureLayout(contextOf(plan, names, language));
  const compare = (
    what: string,
    actual: unknown,
    expected: number | boolean | string | null,
  ): void => {
    if (!agrees(what, actual, expected, language))
      found.push(`${what}: ${String(actual)}, not ${String(expected)}`);
  };
  const perspectives = [
    "kommun",
    "offentlig sektor",
    "samhälle",
    ...appraisal.perspectives.map(({ name }) => name),
  ];
  perspectives.forEach((perspective, at) => {
    horizonColumns(appraisal).forEach(({ horizon }, column) => {
      for (const row of [...figureRows, ...(at === 0 ? cashRows : [])]) {
        if (row === "answer") continue;
        const expected = orMissing(() =>
          measures[row].take(measureContext(calculation, perspective, horizon)),
        );
        const cell = shown(
          names.sheets.results,
          figureRowOf(layout, row, at),
          layout.firstHorizonColumn + column,
        );
        compare(`${row} ${perspective} ${String(horizon)}`, cell, expected);
      }
    });
  });
  const table = (what: string, sheet: string, top: number, cells: OutputTable): void => {
    inLanguage(cells, language).forEach((row, down) => {
      row.forEach((expected, across) => {
        if (expected !== "")
          compare(
            `${what} ${String(down)}, ${String(across)}`,
            shown(sheet, top + down, across),
            expected,
          );
      });
    });
  };
  const { results, budget } = names.sheets;
  table("five questions", results, layout.fiveQuestions.first - 1, fiveQuestionsTable(calculation));
  table("actors", results, layout.actors.first - 1, actorsTable(calculation));
  table("verdict", results, layout.verdict.first, verdictTable(calculation));
  table("budget", budget, BUDGET_HEAD, budgetTable(calculation));
  for (let at = 0; at < layout.checks.count; at += 1)
    compare(
      `check ${String(at)}`,
      shown(results, layout.checks.first + at, 1),
      language === "sv" ? "Stämmer" : "Fine",
    );
  return found;
}

function orMissing(take: () => number | boolean): number | boolean | null {
  try {
    return take();
  } catch (error) {
    if (error instanceof NotAvailableError) return null;
    throw error;
  }
}

/** Half an öre, or a billionth: what the plain edition promises. */
function agrees(
  what: string,
  actual: unknown,
  expected: number | boolean | string | null,
  language: Language,
): boolean {
  if (what.startsWith("internalRate") && typeof expected === "number" && isRemark(actual, expected))
    return true;
  if (expected === null)
    return typeof actual === "string" && actual !== "" && !actual.startsWith("#");
  if (typeof expected === "boolean") {
    const [yes, no] = language === "sv" ? ["Ja", "Nej"] : ["Yes", "No"];
    return actual === (expected ? yes : no);
  }
  if (typeof expected !== "number")
    return actual === expected || String(actual).replace(/^'/, "") === expected;
  return (
    typeof actual === "number" &&
    Math.abs(actual - expected) <= Math.max(0.005, 1e-9 * Math.abs(expected))
  );
}

/** Beyond the limits of a spreadsheet's search, or with several sign changes, the sheet says so instead of a rate. */
function isRemark(actual: unknown, expected: number): boolean {
  if (actual === "flera möjliga" || actual === "several possible") return true;
  if (/^(under|below)/.test(String(actual))) return expected < -0.5;
  return /^(över|above)/.test(String(actual)) && expected > 10;
}
