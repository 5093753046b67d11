/** A sheet's name as it stands before `!`: in quotes unless it is a plain word that is no cell address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'Blad 1'!A1` into the sheet's name, null where there is none, and the rest. */
export function splitSheetReference(reference: string): {
  readonly sheet: string | null;
  readonly address: string;
} {
  const at = reference.lastIndexOf("!");
  if (at < 0) return { sheet: null, address: reference };
  const sheet = reference.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'");
  return { sheet, address: reference.slice(at + 1) };
}
