import { englishFunctionName, swedishFunctionName } from "./functionNames";
import type { FormulaToken } from "./formulaTokens";
import { formulaTokens } from "./formulaTokens";
import { englishBracket, swedishBracket } from "./structuredReference";

/**
 * A formula as typed in a Swedish Excel, as Excel keeps it: `=SOCINV.NPV(3,5%;B2:B10)` becomes
 * `=SOCINV.NPV(3.5%,B2:B10)`. A formula that is written in English already (a decimal point, no semicolon) stays.
 */
export function toEnglish(formula: string): string {
  const tokens = formulaTokens(formula, ",");
  if (isEnglish(formula)) return render(tokens, (token) => token.text, englishFunctionName);
  return render(tokens, englishText, englishFunctionName);
}

/** The other way round, for the editor: what Excel keeps, as a Swede reads it. */
export function toSwedish(formula: string): string {
  return render(formulaTokens(formula, "."), swedishText, swedishFunctionName);
}

function isEnglish(formula: string): boolean {
  const open = formulaTokens(formula, ".").filter(({ kind }) => kind !== "fixed");
  const hasPoint = open.some(({ kind, text }) => kind === "number" && text.includes("."));
  return hasPoint && !open.some(({ text }) => text === ";");
}

function render(
  tokens: readonly FormulaToken[],
  textOf: (token: FormulaToken, insideBraces: boolean) => string,
  translate: (name: string) => string,
): string {
  let braces = 0;
  return tokens
    .map((token, index) => {
      if (token.text === "{") braces += 1;
      if (token.text === "}") braces -= 1;
      const isCall = token.kind === "word" && tokens[index + 1]?.text === "(";
      return isCall ? translate(token.text) : textOf(token, braces > 0);
    })
    .join("");
}

/** In an array constant a Swede separates columns by `\` and rows by `;`, Excel's file by `,` and `;`. */
function englishText({ kind, text }: FormulaToken, insideBraces: boolean): string {
  if (text.startsWith("[")) return englishBracket(text);
  if (kind === "number") return text.replace(",", ".");
  if (text === ";" && !insideBraces) return ",";
  if (text === "\\" && insideBraces) return ",";
  return text;
}

function swedishText({ kind, text }: FormulaToken, insideBraces: boolean): string {
  if (text.startsWith("[")) return swedishBracket(text);
  if (kind === "number") return text.replace(".", ",");
  if (text === ",") return insideBraces ? "\\" : ";";
  return text;
}
