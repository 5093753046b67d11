import { boxOf, splitAddress } from "../address";
import type { Node, Operator } from "./node";
import { tokensOf, type Token } from "./tokens";

/** Operators from the loosest to the tightest. */
const levels: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const known = new Map<string, Node>();
const REMEMBERED = 50_000;

/** Reads a formula that begins with "=". What has been read once is kept. */
export function parse(formula: string): Node {
  const before = known.get(formula);
  if (before) return before;
  const node = new Reader(tokensOf(formula.slice(1)), formula).whole();
  if (known.size >= REMEMBERED) known.clear();
  known.set(formula, node);
  return node;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.tokens.length) throw this.unexpected();
    return node;
  }

  private level(depth: number): Node {
    const operators = levels[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((one) => this.isSign(one));
      if (!operator) return left;
      this.at += 1;
      left = { kind: "operation", operator, left, right: this.level(depth + 1) };
    }
  }

  /** A sign before an operand binds tighter than any operator between two, as in Excel. */
  private signed(): Node {
    if (this.skip("-")) return { kind: "negative", of: this.signed() };
    if (this.skip("+")) return this.signed();
    let node = this.operand();
    if (this.skip(":")) node = { kind: "span", from: node, to: this.operand() };
    while (this.skip("%")) node = { kind: "percent", of: node };
    return node;
  }

  private operand(): Node {
    if (this.skip("(")) return this.closed(this.level(0));
    const token = this.tokens[this.at];
    if (!token || token.kind === "sign") throw this.unexpected();
    this.at += 1;
    return this.node(token);
  }

  private node({ kind, text }: Token): Node {
    if (kind === "number") return { kind: "constant", value: Number(text) };
    if (kind === "text")
      return { kind: "constant", value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === "cells") return cellsNode(text);
    if (kind === "table") {
      const [name = "", column = ""] = text.slice(0, -1).split("[");
      return { kind: "table", name, column };
    }
    if (this.skip("(")) return { kind: "call", name: text.toUpperCase(), args: this.args() };
    const word = text.toUpperCase();
    if (word === "TRUE" || word === "FALSE") return { kind: "constant", value: word === "TRUE" };
    return { kind: "name", name: text };
  }

  private args(): readonly Node[] {
    if (this.skip(")")) return [];
    const args: Node[] = [];
    do args.push(this.isSign(",") || this.isSign(")") ? { kind: "blank" } : this.level(0));
    while (this.skip(","));
    if (!this.skip(")")) throw this.unexpected();
    return args;
  }

  private closed(node: Node): Node {
    if (!this.skip(")")) throw this.unexpected();
    return node;
  }

  private isSign(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "sign" && token.text === text;
  }

  private skip(text: string): boolean {
    if (!this.isSign(text)) return false;
    this.at += 1;
    return true;
  }

  private unexpected(): Error {
    const found = this.tokens[this.at]?.text ?? "the end";
    return new Error(`Unexpected ${found} in the formula ${this.formula}`);
  }
}

function cellsNode(text: string): Node {
  const { sheet, cells } = splitAddress(text);
  const box = boxOf(cells);
  if (!box) throw new Error(`There are no cells ${text}`);
  return { kind: "cells", box, ...(sheet !== undefined && { sheet }) };
}
