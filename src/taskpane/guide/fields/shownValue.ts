import type { CellValue } from "../../../core/model";
import { powerOf } from "../state";
import type { FieldDefinition } from "./fieldDefinition";
import { isFraction, type Typing } from "./typedValue";

const NO_BREAK_SPACE = "\u00a0";

/**
 * What a field shows of its cell while nobody types in it: every digit there is, in the field's unit, thousands set
 * apart. By spaces in English too: a comma would read as a decimal sign once a digit is added or taken away.
 */
export function shownValue(
  { kind, zeroIsBlank }: Pick<FieldDefinition, "kind" | "zeroIsBlank">,
  cell: CellValue,
  typing: Typing,
): string {
  if (cell === null || cell === "" || (zeroIsBlank && cell === 0)) return "";
  if (typeof cell !== "number") return String(cell);
  if (kind === "year") return String(cell);
  if (isFraction(kind)) return written(cell, 2, typing);
  if (kind === "money" || kind === "cost") return written(cell, -powerOf[typing.moneyUnit], typing);
  return written(cell, 0, typing);
}

function written(value: number, power: number, { language }: Typing): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = "", fraction] = movedPoint(Math.abs(value), power).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const decimals = fraction === undefined ? "" : (language === "sv" ? "," : ".") + fraction;
  return `${value < 0 ? "\u2212" : ""}${grouped}${decimals}`;
}

/** The shortest digits of a number times a power of ten, moved as text so that none is lost or made up. */
function movedPoint(value: number, power: number): string {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const place = whole.length + Number(exponent) + power;
  const digits = `${"0".repeat(Math.max(0, 1 - place))}${whole}${fraction}`;
  const point = Math.max(1, place);
  const filled = digits.padEnd(point, "0");
  const before = filled.slice(0, point).replace(/^0+(?=\d)/, "");
  const after = filled.slice(point).replace(/0+$/, "");
  return after === "" ? before : `${before}.${after}`;
}
