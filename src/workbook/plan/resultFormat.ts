/** What a result is measured in, as the functions' catalogue says it. */
export type ResultUnit =
  "money" | "rate" | "share" | "ratio" | "factor" | "years" | "months" | "count" | "text" | "mixed";

/** What one cell of a result is measured in: a table has a column of calendar years beside its amounts. */
export type CellUnit = ResultUnit | "year";

const formats: Readonly<Record<CellUnit, string>> = {
  money: '#,##0\\ "kr";"−"#,##0\\ "kr";0\\ "kr"',
  rate: '0.00\\ %;"−"0.00\\ %',
  share: '0.0\\ %;"−"0.0\\ %',
  ratio: '0.00;"−"0.00',
  factor: "0.0000",
  years: "0.0",
  months: "0.0",
  count: "#,##0",
  year: "0",
  text: "General",
  mixed: "General",
};

/** The unit of a cell, by the heading of its column where the result is a table with headings. */
export function cellUnit(unit: ResultUnit, heading: string | undefined): CellUnit {
  if (heading === undefined) return unit;
  if (/(^|\s)(år|year)$/i.test(heading)) return "year";
  return unit === "mixed" && /^(ränta|rate)$/i.test(heading) ? "rate" : unit;
}

/** The headings of a result that is a table: a first row of nothing but texts, with rows below it. */
export function headingsOf(rows: readonly (readonly unknown[])[]): readonly string[] {
  const [first = []] = rows;
  const isHeading = rows.length > 1 && first.every((cell) => typeof cell === "string");
  return isHeading ? first : [];
}

/**
 * The number format of each cell of a result, in English notation; Excel shows it in its own language.
 * Texts are left alone.
 */
export function resultFormats(
  rows: readonly (readonly unknown[])[],
  unit: ResultUnit,
): readonly (readonly string[])[] {
  const headings = headingsOf(rows);
  return rows.map((row) =>
    row.map((cell, column) =>
      typeof cell === "string" ? "General" : formats[cellUnit(unit, headings[column])],
    ),
  );
}
