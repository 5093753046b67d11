import type { Table } from "../../../core/model";
import type { Language } from "../../../core/text";
import { columnCells } from "./columnCells";

/** What a note tells of a source before it breaks off: the whole of it stands in the table. */
const longestSource = 160;

const words = {
  sv: {
    source: (source: string) => `Priset när kalkylen lades in: ${source}`,
    grade: (grade: string) => `Evidensgrad ${grade} av 6 (1 är säkrast).`,
    change: "Ändrar du priset, ändra också Källa på raden.",
  },
  en: {
    source: (source: string) => `The price when the calculation was added: ${source}`,
    grade: (grade: string) => `Evidence grade ${grade} of 6 (1 is surest).`,
    change: "If you change the price, change Source in the row too.",
  },
};

/** The notes on the prices of Effekter, row by row: where the price is from and how sure it is. Undefined where there is no price, or no source of it. */
export function priceNotes(table: Table, language: Language): readonly (string | undefined)[] {
  const { source: from, grade, change } = words[language];
  const prices = columnCells(table, "effects", "unitValue");
  const grades = columnCells(table, "effects", "evidenceGrade");
  return columnCells(table, "effects", "source").map((cell, at) => {
    const source = String(cell ?? "").trim();
    if (source === "" || !Number(prices[at] ?? 0)) return undefined;
    const given = Number(grades[at] ?? 0);
    return [
      from(ended(shortened(source))),
      ...(given > 0 ? [grade(String(given))] : []),
      change,
    ].join(" ");
  });
}

function shortened(source: string): string {
  if (source.length <= longestSource) return source;
  const cut = source.slice(0, longestSource);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[,;:]$/, "")} …`;
}

const ended = (text: string): string => (/[.…]$/.test(text) ? text : `${text}.`);
