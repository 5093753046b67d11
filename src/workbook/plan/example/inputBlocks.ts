import type { Language } from "../../../core/text";
import { boxName } from "../address";
import type { Argument } from "../formula";
import type { PlannedCell } from "../sheetPlan";
import type { ExampleCell, ExampleInput, WorkedExample } from "./exampleInput";
import { exampleTexts } from "./exampleTexts";
import { inputFormat } from "./inputFormat";

/** The input cells of an example, and the arguments that point at them. */
export interface InputBlocks {
  readonly cells: readonly PlannedCell[];
  readonly args: readonly Argument[];
  readonly nextRow: number;
}

/** One block a parameter, one below the other: its name, then its value or its range. */
export function inputBlocks(
  entry: ExampleInput,
  example: WorkedExample,
  firstRow: number,
  language: Language,
): InputBlocks {
  const cells: PlannedCell[] = [];
  const args: Argument[] = [];
  let row = firstRow;
  entry.parameters.forEach(({ name, kind }, place) => {
    const given = rowsOf(example.cells[place] ?? null);
    cells.push({ row, column: 0, content: capitalised(name[language]), role: "label" });
    if (given === undefined) {
      cells.push({ row, column: 1, content: exampleTexts.leftOut[language], role: "note" });
      args.push({ kind: "none" });
      row += 1;
      return;
    }
    cells.push(...block(given, kind, row));
    args.push({ kind: "reference", address: addressOf(given, row) });
    row += given.length;
  });
  return { cells, args, nextRow: row };
}

type Given = readonly (readonly (number | string | boolean | null)[])[];

function rowsOf(cell: ExampleCell): Given | undefined {
  if (cell === null) return undefined;
  return typeof cell === "object" ? cell : [[cell]];
}

function block(given: Given, kind: string, top: number): readonly PlannedCell[] {
  const isTable = (given[0]?.length ?? 1) > 1 && given.length > 1;
  return given.flatMap((values, down) =>
    values.map((value, across): PlannedCell => ({
      row: top + down,
      column: 1 + across,
      content: value ?? "",
      role: "input",
      numberFormat: value === null ? "General" : inputFormat(value, kind, isTable ? across : 1),
    })),
  );
}

function addressOf(given: Given, top: number): string {
  const right = Math.max(1, ...given.map((values) => values.length));
  return boxName({ top, left: 1, bottom: top + given.length - 1, right });
}

function capitalised(text: string): string {
  const words = text.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
