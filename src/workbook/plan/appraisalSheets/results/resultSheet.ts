import { writeAppraisal, type Appraisal } from "../../../../core/model";
import type { Language } from "../../../../core/text";
import type { PlannedCell } from "../../sheetPlan";
import type { PlannedSheet } from "../../workbookPlan";
import type { AppraisalNames } from "../sheetNames";
import { withRow } from "../withRow";
import { resultTexts } from "../texts/sheetTexts";
import { blockCells, textLength } from "./blockCells";
import type { ResultBlock } from "./resultBlock";
import { resultBlocks } from "./resultBlocks";

const firstBlockRow = 3;
const widths = [28, 44, 17, 17, 17, 17, 17, 17, 17];
const pointsOfLine = 14;
const pointsOfConclusion = 19;

/** The results beneath each other, each with room to grow; the longest, which grows most, is last. */
export function resultSheet(
  appraisal: Appraisal,
  names: AppraisalNames,
  language: Language,
): PlannedSheet {
  const notMonetised = withRow(writeAppraisal(appraisal, language).notMonetised);
  const blocks = placed(resultBlocks(appraisal, notMonetised, names));
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: appraisal.name || names.sheets.results, role: "title" },
    { row: 1, column: 0, content: resultTexts.line[language], role: "subtitle" },
    ...blocks.flatMap(({ block, top }) => blockCells(block, top, language)),
  ];
  return {
    name: names.sheets.results,
    cells,
    columnWidths: widths,
    validations: [],
    frozen: { rows: 0, columns: 1 },
    rowHeights: [
      { row: 0, points: 28 },
      ...blocks.flatMap(({ block, top }) => heights(block, top + 1, language)),
    ],
  };
}

interface Placed {
  readonly block: ResultBlock;
  readonly top: number;
}

/** Heading, table, spare rows, and a blank row before the next heading. */
function placed(blocks: readonly ResultBlock[]): readonly Placed[] {
  let next = firstBlockRow;
  return blocks.map((block) => {
    const top = next;
    next += 1 + block.expected.length + block.spare.rows + 1;
    return { block, top };
  });
}

/** Excel does not fit a row to a text that spills into it, so the height follows the longest text. */
function heights(
  { expected, hasHeader }: ResultBlock,
  anchor: number,
  language: Language,
): PlannedSheet["rowHeights"] {
  return expected.flatMap((row, at) => {
    if (hasHeader && at === 0) return [{ row: anchor, points: 2 * pointsOfLine }];
    const isConclusion = !hasHeader && at === 0;
    const size = isConclusion ? 0.72 : 1.15;
    const lines = Math.max(
      1,
      ...row.map((cell, column) =>
        Math.ceil(textLength(cell, language) / ((widths[column] ?? 17) * size)),
      ),
    );
    const points = lines * (isConclusion ? pointsOfConclusion : pointsOfLine);
    return lines === 1 ? [] : [{ row: anchor + at, points }];
  });
}
