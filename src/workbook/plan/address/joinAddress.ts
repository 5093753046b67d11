/** `Blad1!B2`, with the quotes that Excel wants around names that are not plain words. */
export function joinAddress(sheet: string, cells: string): string {
  return `${quoted(sheet)}!${cells}`;
}

function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !looksLikeCell(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A sheet may be called AB12 or R1C1, which a formula would read as a cell. */
function looksLikeCell(sheet: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(sheet) || /^r\d*c\d*$/i.test(sheet);
}
