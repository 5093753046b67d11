/** Functions that Excel stores with a prefix, because they came after the format. */
const newer: ReadonlySet<string> = new Set(
  (
    "ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DROP EXPAND FORECAST.LINEAR HSTACK IFNA IFS " +
    "LET MAKEARRAY MAP MAXIFS MINIFS NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC " +
    "PERCENTILE.INC RANK.EQ REDUCE SCAN SEQUENCE SINGLE STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN " +
    "TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** The newer functions that are kept with a prefix of their own beside. */
const newerOnSheets: ReadonlySet<string> = new Set(["FILTER", "SORT", "SORTBY"]);

const text = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const call = /(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)\(/gu;
const spilled = /(?<![\p{L}\p{N}_.!])((?:[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7})#/gu;

/**
 * A formula as a file holds it: without the equals sign, SOCINV's functions and Excel's newer ones by their stored
 * names, and all that spills from B2 as ANCHORARRAY(B2). Texts and quoted sheet names are left as they are.
 */
export function storedFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(text)
    .map((part, at) => (at % 2 === 1 ? part : storedPart(part)))
    .join("");
}

function storedPart(part: string): string {
  return part
    .replace(spilled, (_, anchor: string) => `_xlfn.ANCHORARRAY(${anchor})`)
    .replace(call, (_, name: string) => `${storedName(name)}(`);
}

function storedName(name: string): string {
  if (name.startsWith("SOCINV.")) return `_xldudf_${name.replaceAll(".", "_")}`;
  if (newerOnSheets.has(name)) return `_xlfn._xlws.${name}`;
  return newer.has(name) ? `_xlfn.${name}` : name;
}

const stored = /_xldudf_SOCINV_([A-Z0-9_]+)\(/gi;

/** The other way: a formula in a file as it is written in a cell. */
export function writtenFormula(formula: string): string {
  return `=${formula
    .split(text)
    .map((part, at) => (at % 2 === 1 ? part : writtenPart(part)))
    .join("")}`;
}

function writtenPart(part: string): string {
  return part
    .replace(stored, (_, name: string) => `SOCINV.${name.toUpperCase()}(`)
    .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/g, "$1#")
    .replace(/_xlfn\.(?:_xlws\.)?/g, "");
}

/** Whether a formula asks for one of SOCINV's functions. */
export function callsSocinv(formula: string): boolean {
  return formula
    .split(text)
    .some((part, at) => at % 2 === 0 && /(?<![\p{L}\p{N}_.])SOCINV\./u.test(part));
}
