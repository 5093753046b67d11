const longest = 31;

/** The name wished for, or with the lowest number that makes it free: `NPV exempel (2)`. Excel takes no account of case. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wished.replace(/[:\\/?*[\]]/g, " ").trim();
  const plain = base.slice(0, longest).trim();
  if (!used.has(plain.toLowerCase())) return plain;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const name = base.slice(0, longest - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
