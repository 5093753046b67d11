/** The keys of a draft in the workbook's settings: one that says where it is, and its parts in one of two places. */
export const headKey = "socinv.draft";

/** Where the draft is now. The other place takes the next one, so that a write that stops halfway leaves this one whole. */
export interface DraftHead {
  readonly place: "a" | "b";
  readonly parts: number;
}

/** Excel takes about a million characters in a setting, and two million in all; a part is far below. */
const longestPart = 30_000;
/** In all, with room for what else lies in the settings. */
export const longestDraft = 900_000;

export function partKeys({ place, parts }: DraftHead): readonly string[] {
  return Array.from({ length: parts }, (_, at) => `${headKey}.${place}.${String(at + 1)}`);
}

/** The text in pieces. No letter that takes two places is cut in half: Excel would not keep the halves. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length || from === 0;) {
    const end = from + longestPart;
    const to = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/** The head as a setting holds it; undefined where there is none that can be understood. */
export function headOf(setting: Excel.Setting): DraftHead | undefined {
  if (setting.isNullObject) return undefined;
  const match = /^([ab]) ([1-9]\d{0,2})$/.exec(String(setting.value));
  return match ? { place: match[1] === "a" ? "a" : "b", parts: Number(match[2]) } : undefined;
}

export function headText({ place, parts }: DraftHead): string {
  return `${place} ${String(parts)}`;
}
