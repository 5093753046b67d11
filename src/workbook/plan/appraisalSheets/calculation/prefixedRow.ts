import type { Context } from "./context";
import { quoted } from "./words";

/** The row of Antaganden with the k-th key of a prefix. */
export function prefixedRow(
  context: Context,
  prefix: "perspective" | "financing",
  place: number,
): string {
  const { words } = context;
  const keys = words.column("assumptions", "key");
  const wanted = quoted(`${words.prefix(prefix).trim()}*`);
  const marks = `(LEFT(${keys},${String(words.prefix(prefix).trim().length)})=${quoted(words.prefix(prefix).trim())})`;
  if (place === 0) return `MATCH(${wanted},${keys},0)`;
  return `SUMPRODUCT(SMALL(${marks}*ROW(${keys})+(1-${marks})*1E9,${String(place + 1)}))-ROW(INDEX(${keys},1))+1`;
}
