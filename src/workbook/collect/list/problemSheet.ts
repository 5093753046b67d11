import type { Language } from "../../../core/text";
import { asEntered } from "../../plan/appraisalSheets/cells/asEntered";
import type { PlannedCell } from "../../plan/sheetPlan";
import type { PlannedSheet } from "../../plan/workbookPlan";
import type { Collection } from "../collection";
import { listTexts } from "./listTexts";

const headerRow = 3;
const widths = [34, 22, 90];

/** The files that are not in the list: each problem with its cell, then those left out. */
export function problemSheet(
  { toMend, skipped }: Collection,
  name: string,
  language: Language,
): PlannedSheet {
  const rows = [
    ...toMend.flatMap(({ file, problems }) =>
      problems.map(({ cell = "", text }) => [file, cell, text[language]]),
    ),
    ...skipped.map(({ file, why }) => [
      file,
      "",
      `${listTexts.skipped[language]}: ${why[language]}`,
    ]),
  ];
  const heads = [listTexts.file, listTexts.cell, listTexts.what];
  return {
    name,
    cells: [
      { row: 0, column: 0, content: listTexts.problems[language], role: "title" },
      { row: 1, column: 0, content: listTexts.problemLine[language], role: "subtitle" },
      ...heads.map((head, column): PlannedCell => ({
        row: headerRow,
        column,
        content: head[language],
        role: "tableHead",
      })),
      ...rows.flatMap((cells, at) =>
        cells.map((text, column): PlannedCell => ({
          row: headerRow + 1 + at,
          column,
          content: asEntered(text),
          role: "calculated",
          wrap: true,
        })),
      ),
    ],
    columnWidths: widths,
    validations: [],
    frozen: { rows: headerRow + 1, columns: 0 },
    rowHeights: [],
  };
}
