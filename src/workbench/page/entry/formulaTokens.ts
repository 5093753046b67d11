export type TokenKind = "fixed" | "number" | "word" | "other";

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Decimal separator of a formula's notation. */
export type Decimal = "," | ".";

/*
 * In order: texts in quotes and sheet names in apostrophes, which nothing may touch; brackets of structured references,
 * two levels deep; cells such as $B$2; numbers; names of functions, sheets and cells; anything else, one at a time.
 */
const FIXED = /^(?:"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^[\]]*\])*\])/;
const CELL = /^\$?[A-Za-z]{1,3}\$?[0-9]+(?![\p{L}\p{N}_.(])/u;
const WORD = /^[\p{L}_][\p{L}\p{N}_.]*/u;
const NUMBERS = {
  ",": /^(?:[0-9]+(?:,[0-9]+)?|,[0-9]+)(?:[eE][-+]?[0-9]+)?/,
  ".": /^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?/,
} as const;

/** Splits a formula into what a change of notation leaves alone and what it changes. */
export function formulaTokens(formula: string, decimal: Decimal): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let rest = formula; rest !== "";) {
    const token = nextToken(rest, decimal);
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}

function nextToken(rest: string, decimal: Decimal): FormulaToken {
  const kinds: readonly (readonly [TokenKind, RegExp])[] = [
    ["fixed", FIXED],
    ["fixed", CELL],
    ["number", NUMBERS[decimal]],
    ["word", WORD],
  ];
  for (const [kind, pattern] of kinds) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined && text !== "") return { kind, text };
  }
  return { kind: "other", text: rest.charAt(0) };
}
