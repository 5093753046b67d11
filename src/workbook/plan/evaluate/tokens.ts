/** One piece of a formula's text. */
export interface Token {
  readonly kind: "number" | "text" | "cells" | "table" | "word" | "sign";
  readonly text: string;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["number", /\d+(?:\.\d+)?(?:E[+-]?\d+)?/iy],
  // A sheet's cells: 'Blad 1'!$A$1:B2, or cells of the same sheet.
  [
    "cells",
    new RegExp(
      `(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?${cell}(?::${cell})?(?![\\p{L}\\p{N}_(\\[.])`,
      "uy",
    ),
  ],
  ["table", /[\p{L}_][\p{L}\p{N}_.]*\[[^\]]+\]/uy],
  ["word", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["sign", /<=|>=|<>|[-+*/^&=<>(),:%]/y],
];

/** The pieces of a formula without its "=". */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula)?.[0];
    if (found !== undefined) return { kind, text: found };
  }
  throw new Error(`Cannot read the formula ${formula} from ${formula.slice(at, at + 20)} on`);
}
