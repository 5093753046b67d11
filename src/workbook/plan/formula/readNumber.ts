import type { Language } from "../../../core/text";
import type { NumberArgument } from "./argument";

const units: Readonly<Record<string, number>> = { "": 0, kr: 0, sek: 0, tkr: 3, mnkr: 6, mkr: 6 };
const shape = /^([-+−]?)([\d., \u00a0\u202f]*\d)(e[-+−]?\d+)?[ \u00a0\u202f]*(%|[a-z]*)$/i;

/**
 * A number as people write it: comma or point, spaces between thousands, a true minus sign, a percent
 * sign, and kr, tkr or mnkr after it. Where a mark can be read two ways, the language decides: 1.234 is
 * 1234 in Swedish and 1,234 is 1234 in English. Undefined where it is no number.
 */
export function readNumber(typed: string, language: Language): NumberArgument | undefined {
  const match = shape.exec(typed.trim());
  if (!match) return undefined;
  const [, sign = "", body = "", exponent = "", suffix = ""] = match;
  const power = suffix === "%" ? 0 : units[suffix.toLowerCase()];
  const digits = plainDigits(body, language);
  if (power === undefined || digits === undefined) return undefined;
  const negative = sign === "-" || sign === "−" ? "-" : "";
  const written = negative + digits + exponent.replace("−", "-");
  return { kind: "number", digits: shifted(written, power), percent: suffix === "%" };
}

/** Digits with a decimal point and nothing else. */
function plainDigits(body: string, language: Language): string | undefined {
  const decimal = decimalMark(body, language);
  const cut = decimal === undefined ? -1 : body.lastIndexOf(decimal);
  const whole = cut < 0 ? body : body.slice(0, cut);
  const fraction = cut < 0 ? "" : body.slice(cut + 1);
  if (!/^\d*$/.test(fraction) || !isGrouped(whole)) return undefined;
  const joined = whole.replace(/\D/g, "");
  return fraction === "" ? joined : `${joined === "" ? "0" : joined}.${fraction}`;
}

function decimalMark(body: string, language: Language): "," | "." | undefined {
  const marks = body.replace(/[^.,]/g, "");
  const last = marks.at(-1) as "," | "." | undefined;
  if (last === undefined || marks.length === 1) return single(body, last, language);
  return marks.startsWith(last) ? undefined : last;
}

/** A single mark is the decimal one, unless it is the other language's and stands before exactly three digits. */
function single(
  body: string,
  mark: "," | "." | undefined,
  language: Language,
): "," | "." | undefined {
  const own = language === "sv" ? "," : ".";
  if (mark === undefined || mark === own) return mark;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) ? undefined : mark;
}

function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}([., \u00a0\u202f])\d{3}(\1\d{3})*$/.test(whole);
}

function shifted(digits: string, power: number): string {
  return power === 0 ? digits : String(Number(`${digits}e${String(power)}`));
}
