const errorResult =
  /t="str"([^>]*>(?:<f[^>]*>[^<]*<\/f>)<v>)(#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|NULL!|DIV\/0!))(<\/v>)/g;

/** A formula whose value is one of Excel's errors says so; as a text it would look alike and count as none. */
export function tellErrors(sheet: string): string {
  return sheet.replace(errorResult, 't="e"$1$2$3');
}
