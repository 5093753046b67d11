const columnsLooked = 6;
const rowsLooked = 8;

/** The nearest words to the left of a cell, or else above it; empty where there are none. */
export async function labelBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
): Promise<string> {
  const columns = Math.min(column, columnsLooked);
  const rows = Math.min(row, rowsLooked);
  const left = columns > 0 ? sheet.getRangeByIndexes(row, column - columns, 1, columns) : undefined;
  const above = rows > 0 ? sheet.getRangeByIndexes(row - rows, column, rows, 1) : undefined;
  left?.load("values");
  above?.load("values");
  await context.sync();
  return nearestWords(left?.values) ?? nearestWords(above?.values) ?? "";
}

function nearestWords(values: readonly (readonly unknown[])[] | undefined): string | undefined {
  const words = (values ?? []).flat().filter((value): value is string => isWords(value));
  return words.at(-1)?.trim().slice(0, 80);
}

function isWords(value: unknown): boolean {
  return typeof value === "string" && /\p{L}/u.test(value) && !value.startsWith("#");
}
