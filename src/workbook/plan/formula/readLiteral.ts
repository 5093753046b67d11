/** A value written out in a formula, or the reference that stands there instead. */
export type Literal =
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  | { readonly kind: "reference"; readonly reference: string };

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(%?)$/i;
const text = /^"((?:[^"]|"")*)"$/;
const reference =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?[$\p{L}_\\][$\p{L}\p{N}_.\\:]*(?:\[[^[\]]*\])?$/u;

/** One argument of a formula in English notation. Undefined where it is an expression, which only Excel can work out. */
export function readLiteral(argument: string): Literal | undefined {
  if (argument === "") return { kind: "value", value: null };
  const percent = number.exec(argument)?.[1];
  if (percent !== undefined) return { kind: "value", value: numberOf(argument, percent === "%") };
  const quoted = text.exec(argument)?.[1];
  if (quoted !== undefined) return { kind: "value", value: quoted.replaceAll('""', '"') };
  if (/^(true|false)$/i.test(argument))
    return { kind: "value", value: argument.toLowerCase() === "true" };
  return reference.test(argument) ? { kind: "reference", reference: argument } : undefined;
}

function numberOf(argument: string, isPercent: boolean): number {
  return isPercent ? Number(argument.slice(0, -1)) / 100 : Number(argument);
}
