const ITEMS = [
  ["#Alla", "#All"],
  ["#Rubriker", "#Headers"],
  ["#Summor", "#Totals"],
  ["#Den här raden", "#This Row"],
] as const;

/** The bracket of `Effekter[[#Summor];[Belopp]]` in Excel's own notation; column names stay as they are. */
export function englishBracket(bracket: string): string {
  const items = ITEMS.reduce(
    (text, [swedish, english]) => text.replace(`[${swedish}]`, `[${english}]`),
    bracket,
  );
  return items.replaceAll("];[", "],[");
}

/** The other way round. */
export function swedishBracket(bracket: string): string {
  const items = ITEMS.reduce(
    (text, [swedish, english]) => text.replace(`[${english}]`, `[${swedish}]`),
    bracket,
  );
  return items.replaceAll("],[", "];[");
}
