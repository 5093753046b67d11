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
  for (let place = 0; place < inside.length; place += 1) {
    const sign = inside.charAt(place);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth -= 1;
    else if (sign === "," && depth === 0) {
      found.push(inside.slice(from, place).trim());
      from = place + 1;
    }
    if (depth < 0) return undefined;
  }
  if (depth !== 0 || quote !== "") return undefined;
  return [...found, inside.slice(from).trim()];
}
