import type { Text } from "../text";

const NO_BREAK_SPACE = "\u00a0";
const spaceInNumber = /(?<=\d) (?=\d{3}(?!\d))/g;
const spaceBeforeUnit = /(?<=\d) (?=(?:%|kr|tkr|mnkr|kronor|mkr|NOK|DKK|USD|CHF)(?![\p{L}]))/gu;
const spaceAfterCurrency = /(?<=\b(?:SEK|NOK|DKK|USD|CHF)) (?=\d)/g;

const spaceBeforePercent = /(?<=\d) (?=%)/g;

/**
 * A text in both languages, Swedish first. Written with ordinary spaces and read with no-break ones
 * inside numbers and between a number and its unit, so that no amount is parted at a line's end. In English
 * the per cent sign follows its number at once.
 */
export function bilingual(sv: string, en: string): Text {
  return { sv: unparted(sv), en: unparted(en.replace(spaceBeforePercent, "")) };
}

/** A text with no-break spaces inside numbers and between a number and its unit. */
export function unparted(text: string): string {
  return [spaceInNumber, spaceBeforeUnit, spaceAfterCurrency].reduce(
    (shown, space) => shown.replace(space, NO_BREAK_SPACE),
    text,
  );
}
