import { compare } from "./operations";
import type { Scalar } from "./value";

/** What SUMIF and COUNTIF ask of a cell: "<=5", ">0", "nämnd*", or a value. */
export function criterion(wanted: Scalar): (cell: Scalar) => boolean {
  if (typeof wanted !== "string") return (cell) => cell !== null && compare(cell, wanted) === 0;
  const [, sign = "", text = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isNaN(number)) return textCriterion(sign, text);
  return (cell) => {
    if (sign === "<>") return cell !== number;
    if (typeof cell !== "number") return false;
    return holds(sign, cell - number);
  };
}

function holds(sign: string, difference: number): boolean {
  switch (sign) {
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
    default:
      return difference === 0;
  }
}

function textCriterion(sign: string, text: string): (cell: Scalar) => boolean {
  const fits = wildcard(text);
  const matches = (cell: Scalar): boolean =>
    text === "" ? cell === null || cell === "" : typeof cell === "string" && fits(cell);
  return sign === "<>" ? (cell) => !matches(cell) : matches;
}

/** Whether a text is as a pattern says, with * for any text and ? for any character; case makes no difference. */
export function wildcard(pattern: string): (text: string) => boolean {
  const plain = pattern.toLowerCase();
  if (!/[*?]/.test(plain)) return (text) => text.toLowerCase() === plain;
  const source = plain
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const expression = new RegExp(`^${source}$`, "s");
  return (text) => expression.test(text.toLowerCase());
}
