import {
  actorsTable,
  appraise,
  budgetTable,
  fiveQuestionsTable,
  measures,
  summaryTable,
  verdictTable,
  type OutputCell,
} from "../../../../core/appraisal";
import type { Appraisal, Table } from "../../../../core/model";
import type { AppraisalNames } from "../sheetNames";
import { resultTexts } from "../texts/sheetTexts";
import type { FigureUnit, ResultBlock } from "./resultBlock";

const unitByMeasure = new Map<string, FigureUnit>(
  Object.values(measures).map(({ name, unit }) => [name.sv, unit]),
);

const labelColumns = 2;
const fiveQuestionUnits: readonly FigureUnit[] = [
  "money",
  "money",
  "money",
  "money",
  "count",
  "share",
];
const actorUnits: readonly FigureUnit[] = ["text", "money", "money", "money", "share", "share"];

/** The results of an appraisal, the answer first. Each is one function of SOCINV on the tables: one level, nothing on top of it. */
export function resultBlocks(
  appraisal: Appraisal,
  notMonetised: Table,
  { tables }: AppraisalNames,
): readonly ResultBlock[] {
  // The functions are not given the table of effects without a price: it stands for itself.
  const calculation = appraise({ ...appraisal, notMonetised: [] });
  const { assumptions, participants, costs, effects } = tables;
  const cells = [assumptions, participants, costs, effects]
    .map((name) => `${name}[#All]`)
    .join(",");
  const call = (id: string): string => `=SOCINV.${id}(${cells})`;
  const summary = summaryTable(calculation);
  return [
    {
      heading: resultTexts.verdict,
      formula: call("VERDICT"),
      expected: verdictTable(calculation),
      hasHeader: false,
      spare: { rows: 2, columns: 0 },
      unit: (_row, column) => (column < labelColumns ? "text" : "money"),
    },
    {
      heading: resultTexts.notMonetised,
      // Excel's own: a blank cell of the table stays blank.
      formula: `=${tables.notMonetised}[#All]&""`,
      expected: notMonetised.map((row) => row.map((cell) => plainText(cell))),
      hasHeader: true,
      spare: { rows: 5, columns: 0 },
      unit: () => "text",
    },
    {
      heading: resultTexts.fiveQuestions,
      formula: call("FIVEQUESTIONS"),
      expected: fiveQuestionsTable(calculation),
      hasHeader: true,
      spare: { rows: 1, columns: 3 },
      unit: (row, column) =>
        column < labelColumns || row === 0
          ? "text"
          : (fiveQuestionUnits[(row - 1) % fiveQuestionUnits.length] ?? "money"),
    },
    {
      heading: resultTexts.actors,
      formula: call("ACTORS"),
      expected: actorsTable(calculation),
      hasHeader: true,
      spare: { rows: 8, columns: 0 },
      unit: (row, column) => (row === 0 ? "text" : (actorUnits[column] ?? "money")),
    },
    {
      heading: resultTexts.budget,
      formula: call("BUDGET"),
      expected: budgetTable(calculation),
      hasHeader: true,
      spare: { rows: 15, columns: 0 },
      unit: (row, column) => (column < labelColumns ? "text" : row === 0 ? "year" : "money"),
    },
    {
      heading: resultTexts.summary,
      formula: call("SUMMARY"),
      expected: summary,
      hasHeader: true,
      spare: { rows: 20, columns: 3 },
      unit: (row, column) =>
        column < labelColumns || row === 0 ? "text" : unitOfMeasure(summary[row]?.[1]),
    },
  ];
}

function plainText(cell: Table[number][number]): OutputCell {
  const text = String(cell ?? "");
  return { sv: text, en: text };
}

function unitOfMeasure(name: OutputCell | undefined): FigureUnit {
  const text = typeof name === "object" && "sv" in name ? name.sv : "";
  return unitByMeasure.get(text) ?? "text";
}
