import type { Language, Text } from "../../../core/text";
import type { CellRole } from "../cellRole";
import type { PlannedCell, SheetPlan } from "../sheetPlan";
import type { ExampleInput, WorkedExample } from "./exampleInput";
import { exampleTexts, sourceText } from "./exampleTexts";
import { inputBlocks } from "./inputBlocks";
import { resultBlock } from "./resultBlock";

const firstInputRow = 4;

/** A worked example as a new sheet: its input, the formula, and the expected result with its source beside it. */
export function exampleSheet(
  entry: ExampleInput,
  example: WorkedExample,
  language: Language,
): SheetPlan {
  const say = (text: Text): string => text[language];
  const inputs = inputBlocks(entry, example, firstInputRow, language);
  const resultRow = inputs.nextRow + 1;
  const result = resultBlock(entry, example, inputs.args, resultRow + 4, language);
  const cells: PlannedCell[] = [
    cell(0, 0, `SOCINV.${entry.id} · ${say(entry.name)}`, "title"),
    cell(1, 0, say(example.title), "subtitle"),
    cell(firstInputRow - 1, 0, say(exampleTexts.input), "heading"),
    ...inputs.cells,
    cell(resultRow, 0, say(exampleTexts.result), "heading"),
    cell(resultRow + 1, 0, say(exampleTexts.formula), "label"),
    cell(resultRow + 1, 1, `'${result.formula[language]}`, "note"),
    cell(resultRow + 2, 0, say(exampleTexts.source), "label"),
    cell(resultRow + 2, 1, asText(say(sourceText(example.source))), "note"),
    ...result.cells,
  ];
  return { name: say(exampleTexts.sheet(entry.id)), cells, columnWidths: [26, 16, 16, 16, 16, 16] };
}

function cell(row: number, column: number, content: string, role: CellRole): PlannedCell {
  return { row, column, content, role };
}

/** Keeps a text that begins as a formula would from being taken for one. */
function asText(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
