import type { Text } from "../../../core/text";
import { shownValue } from "../fields/shownValue";
import type { Typing } from "../fields/typedValue";
import { unitText } from "../fields/unitText";
import type { Range } from "./rangeOf";
import type { UncertainValue } from "./uncertainValue";

/** A range in words: "12 – 20 – 26 %", its parts apart so that the middle can be set off. */
export function rangeWords(
  { kind, unit }: Pick<UncertainValue, "kind" | "unit">,
  { low, value, high }: Range,
  typing: Typing,
): { readonly low: string; readonly value: string; readonly high: string } {
  const shown = (number: number): string => shownValue({ kind }, number, typing);
  return {
    low: shown(low),
    value: shown(value),
    high: withUnit(
      shown(high),
      unitText({ kind, ...(unit ? { unit } : {}) }, typing.moneyUnit),
      typing,
    ),
  };
}

/** A number with its unit, as the language joins them. */
export function withUnit(number: string, unit: Text, { language }: Typing): string {
  const word = unit[language];
  if (word === "") return number;
  return language === "en" && word.startsWith("%") ? `${number}${word}` : `${number}\u00a0${word}`;
}
