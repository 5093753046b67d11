import type { Language, Text } from "../../../core/text";
import { formulaText, type Argument } from "../formula";
import { resultFormats } from "../resultFormat";
import type { PlannedCell } from "../sheetPlan";
import type { ExampleInput, ExpectedCell, WorkedExample } from "./exampleInput";
import { exampleTexts } from "./exampleTexts";

/** The formula of an example, the cells its result fills, and the expected values. */
export interface ResultBlock {
  readonly cells: readonly PlannedCell[];
  readonly formula: Text;
}

const widestBeside = 2;

/**
 * The result on the left with the expected values beside it; a wide result has them above. The result comes
 * last and nothing stands below it, for it may have more rows than the example prints.
 */
export function resultBlock(
  entry: ExampleInput,
  example: WorkedExample,
  args: readonly Argument[],
  top: number,
  language: Language,
): ResultBlock {
  const expected = expectedRows(example.result, language);
  const columns = Math.max(1, ...expected.map((values) => values.length));
  const beside = columns <= widestBeside;
  const second = { top, left: beside ? (columns > 1 ? columns + 2 : 2) : 1 };
  const first = beside ? top : top + expected.length + 2;
  const numberFormats = exactFormats(entry, expected);
  const anchor = formulaText(entry.id, args, "excel");
  return {
    cells: [
      head(first, 1, exampleTexts.calculated[language]),
      ...area(expected, first + 1, 1, (_value, down, across) => ({
        ...alignment(expected, down, across),
        content: down === 0 && across === 0 ? anchor : "",
        role: "calculated",
        numberFormat: numberFormats[down]?.[across] ?? "General",
      })),
      head(second.top, second.left, exampleTexts.expected[language]),
      ...area(expected, second.top + 1, second.left, (value, down, across) => ({
        ...alignment(expected, down, across),
        content: value,
        role: "label",
        numberFormat: numberFormats[down]?.[across] ?? "General",
      })),
    ],
    formula: { sv: formulaText(entry.id, args, "sv"), en: formulaText(entry.id, args, "en") },
  };
}

function expectedRows(result: WorkedExample["result"], language: Language): Rows {
  const rows: readonly (readonly ExpectedCell[])[] = isRows(result) ? result : [[result]];
  return rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell[language] : cell)));
}

function isRows(result: WorkedExample["result"]): result is readonly (readonly ExpectedCell[])[] {
  return Array.isArray(result);
}

function head(row: number, column: number, content: string): PlannedCell {
  return { row, column, content, role: "tableHead" };
}

type Value = number | string | boolean;
type Rows = readonly (readonly Value[])[];

function area(
  rows: Rows,
  top: number,
  left: number,
  describe: (value: Value, down: number, across: number) => Omit<PlannedCell, "row" | "column">,
): readonly PlannedCell[] {
  return rows.flatMap((values, down) =>
    values.map((value, across): PlannedCell => ({
      row: top + down,
      column: left + across,
      ...describe(value, down, across),
    })),
  );
}

/** A heading stands to the right over a column of numbers, as they do. */
function alignment(rows: Rows, down: number, across: number): { readonly align?: "right" } {
  const isHeading = typeof rows[down]?.[across] === "string";
  return isHeading && typeof rows[down + 1]?.[across] === "number" ? { align: "right" } : {};
}

/** Money that is printed with öre is shown with them, so that it can be compared. */
function exactFormats({ result }: ExampleInput, expected: Rows): readonly (readonly string[])[] {
  const formats = resultFormats(expected, result.unit);
  const whole = expected
    .flat()
    .every((value) => typeof value !== "number" || Number.isInteger(value));
  return whole
    ? formats
    : formats.map((row) => row.map((format) => format.replaceAll("#,##0\\", "#,##0.00\\")));
}
