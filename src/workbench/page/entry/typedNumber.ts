/** A number as it was typed, and the number format its writing asks for. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

const SPACES = /[\s\u00a0\u202f]/g;
const NUMBER =
  /^([-+\u2212]?)(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(,\d+)?[\s\u00a0\u202f]?(%|kr)?$/;

/** Reads `4,5 %`, `1 234,5`, `−250 000` or `15 000 kr` as a Swedish Excel does; null where it is no such number. */
export function typedNumber(typed: string): TypedNumber | null {
  const [, sign = "", whole = "", decimals = "", unit = ""] = NUMBER.exec(typed.trim()) ?? [];
  if (whole === "") return null;
  const size = Number(whole.replace(SPACES, "") + decimals.replace(",", "."));
  const value = sign === "-" || sign === "\u2212" ? -size : size;
  const places = "0".repeat(Math.max(0, decimals.length - 1));
  if (unit === "%")
    // Divided as decimal text, so that 4,5 % is 0.045 and not its neighbour.
    return { value: Number(`${String(value)}e-2`), numberFormat: withPlaces("0", places, "%") };
  if (unit === "kr") return { value, numberFormat: withPlaces("#,##0", places, '\\ "kr"') };
  const grouped = /\D/.test(whole);
  return { value, numberFormat: grouped ? withPlaces("#,##0", places, "") : null };
}

function withPlaces(whole: string, places: string, unit: string): string {
  return whole + (places === "" ? "" : `.${places}`) + unit;
}

/** A number as the editor shows it: `1234,5`, or `4,5%` where the cell shows a percentage; null for dates and times. */
export function editedNumber(value: number, numberFormat: string): string | null {
  const bare = numberFormat.replace(/"[^"]*"|\\./g, "");
  if (bare !== "General" && /[ymdhs]/i.test(bare)) return null;
  if (!bare.includes("%")) return String(value).replace(".", ",");
  return `${String(Number(`${String(value)}e2`)).replace(".", ",")}%`;
}
