import type { CellValue } from "../../../core/model";
import { powerOf } from "../state";
import type { FieldDefinition } from "./fieldDefinition";
import { isFraction, type Typing } from "./typedValue";

const NO_BREAK_SPACE = "\u00a0";

/** What a field shows of its cell while nobody types in it: every digit there is, in the field's unit, thousands set apart. */
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
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const moved = String(Number(`${mantissa}e${String(Number(exponent) + power)}`));
  if (moved.includes("e") || !Number.isFinite(value)) return String(value);
  const [whole = "", fraction] = moved.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "sv" ? NO_BREAK_SPACE : ",");
  const decimals = fraction === undefined ? "" : (language === "sv" ? "," : ".") + fraction;
  return `${value < 0 ? "\u2212" : ""}${grouped}${decimals}`;
}
