type Value = number | string | boolean;

const percentKinds = new Set(["rate", "oneRate", "share", "guess"]);
const moneyKinds = new Set(["flows", "amount", "datedFlows", "money"]);

/** The number format of an input cell, by the kind of its argument, in English notation. */
export function inputFormat(value: Value, kind: string, column: number): string {
  if (typeof value !== "number") return "General";
  if (kind === "dates") return "yyyy\\-mm\\-dd";
  if (percentKinds.has(kind))
    return kind === "rate" && isYear(value, column) ? "0" : percent(value);
  if (moneyKinds.has(kind) && Number.isInteger(value)) return '#,##0;"−"#,##0';
  return "General";
}

/** In a table of rates the first column holds the year each rate begins. */
function isYear(value: number, column: number): boolean {
  return column === 0 && (value === 0 || value >= 1);
}

/** As many decimals as the percentage has, and at least one. */
function percent(value: number): string {
  const digits = String(Number((value * 100).toPrecision(10))).split(".")[1] ?? "";
  return `0.${"0".repeat(Math.max(1, digits.length))}\\ %`;
}
