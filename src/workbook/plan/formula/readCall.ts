/** A formula that is one call of a SOCINV function: which, and its arguments as they stand, in English notation. */
export interface Call {
  readonly id: string;
  readonly args: readonly string[];
}

const call = /^=\s*SOCINV\.([A-Z][A-Z0-9]+)\s*\(([\s\S]*)\)\s*$/i;
const opening = "({[";
const closing = ")}]";

/** The call that a formula consists of. Undefined where the formula is anything more, or anything else. */
export function readCall(formula: string): Call | undefined {
  const [, id, inside] = call.exec(formula) ?? [];
  if (id === undefined || inside === undefined) return undefined;
  const args = parts(inside);
  return args && { id: id.toUpperCase(), args: inside.trim() === "" ? [] : args };
}

/** Parts between commas that stand outside quotes and brackets; undefined where brackets do not match. */
function parts(inside: string): readonly string[] | undefined {
  const found: string[] = [];
  let [depth, from, quote] = [0, 0, ""];
  for (const [place, sign] of [...inside].entries()) {
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth -= 1;
    else if (sign === "," && depth === 0) {
      found.push(slice(inside, from, place));
      from = place + 1;
    }
    if (depth < 0) return undefined;
  }
  if (depth !== 0 || quote !== "") return undefined;
  return [...found, slice(inside, from, [...inside].length)];
}

function slice(text: string, from: number, to: number): string {
  return [...text].slice(from, to).join("").trim();
}
