/** What a result is measured in, as the functions' catalogue says it. */
export type ResultUnit =
  "money" | "rate" | "share" | "ratio" | "factor" | "years" | "months" | "count" | "text" | "mixed";

/** The number format of a cell that holds a result of this unit, in English notation; Excel shows it in its own language. */
export const resultFormat: Readonly<Record<ResultUnit, string>> = {
  money: '#,##0\\ "kr";"−"#,##0\\ "kr";0\\ "kr"',
  rate: '0.00\\ %;"−"0.00\\ %',
  share: '0.0\\ %;"−"0.0\\ %',
  ratio: '0.00;"−"0.00',
  factor: "0.0000",
  years: "0.0",
  months: "0.0",
  count: "#,##0",
  text: "General",
  mixed: "General",
};
