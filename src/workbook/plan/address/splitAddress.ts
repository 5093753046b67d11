/** An address in its two parts. The sheet is undefined where the address names none. */
export interface AddressParts {
  readonly sheet: string | undefined;
  readonly cells: string;
}

/** Splits `'Mitt blad'!B2:B10` into the sheet's name without quotes and the cells. */
export function splitAddress(address: string): AddressParts {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, cells: address.trim() };
  return { sheet: unquoted(address.slice(0, mark).trim()), cells: address.slice(mark + 1).trim() };
}

function unquoted(sheet: string): string {
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
