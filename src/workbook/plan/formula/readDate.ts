import type { Argument } from "./argument";

/** A date written as 2027-01-31, if that day exists. */
export function readDate(text: string): Argument | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? { kind: "date", year, month, day } : undefined;
}
