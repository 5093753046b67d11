import type { Language } from "../../../core/text";
import type { Argument } from "./argument";
import { toSwedishTableWords } from "./tableWords";

const noBreakSpace = "\u00a0";

/** An argument as its field shows it once it is left: thousands set apart, true minus, percent as the language has it. */
export function argumentField(argument: Argument, language: Language): string {
  switch (argument.kind) {
    case "none":
      return "";
    case "number":
      return grouped(argument.digits, language) + percentSign(argument.percent, language);
    case "text":
      return argument.value;
    case "boolean":
      return language === "sv"
        ? argument.value
          ? "SANT"
          : "FALSKT"
        : argument.value
          ? "TRUE"
          : "FALSE";
    case "date":
      return [argument.year, padded(argument.month), padded(argument.day)].join("-");
    case "reference":
      return language === "sv" ? toSwedishTableWords(argument.address) : argument.address;
  }
}

function grouped(digits: string, language: Language): string {
  const [number = "", exponent] = digits.toLowerCase().split("e");
  const [whole = "", fraction] = number.replace("-", "").split(".");
  const thousands = language === "sv" ? noBreakSpace : ",";
  const parts = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  const decimals = fraction === undefined ? "" : (language === "sv" ? "," : ".") + fraction;
  const power = exponent === undefined ? "" : `e${exponent}`;
  return (digits.startsWith("-") ? "−" : "") + parts + decimals + power;
}

function percentSign(percent: boolean, language: Language): string {
  if (!percent) return "";
  return language === "sv" ? `${noBreakSpace}%` : "%";
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
