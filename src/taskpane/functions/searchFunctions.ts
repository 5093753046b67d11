import type { Catalogue, CatalogueEntry } from "../services/catalogue";
import { folded } from "./folded";

/** A function that was found, and Excel's own name that led to it, if one did. */
export interface Hit {
  readonly entry: CatalogueEntry;
  readonly excelName?: string;
}

interface Field {
  readonly text: string;
  /** For a whole match, one at the beginning, at the beginning of a word, and anywhere. */
  readonly scores: readonly [whole: number, start: number, word: number, anywhere: number];
  readonly excelName?: string;
}

/**
 * The functions that hold every word of the query, best first: ids and Excel's own names before the terms of
 * the field, those before keywords, and those before running text. Both languages are searched, whatever is shown.
 */
export function searchFunctions(catalogue: Catalogue, query: string): readonly Hit[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return catalogue.map((entry) => ({ entry }));
  return catalogue
    .map((entry) => rated(entry, words))
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score)
    .map(({ hit }) => hit);
}

function rated(entry: CatalogueEntry, words: readonly string[]): { score: number; hit: Hit } {
  const best = words.map((word) => bestOf(fieldsOf(entry), word));
  const score = best.some((found) => found.score === 0)
    ? 0
    : best.reduce((sum, found) => sum + found.score, 0);
  const excelName = best.find((found) => found.excelName !== undefined)?.excelName;
  return { score, hit: excelName === undefined ? { entry } : { entry, excelName } };
}

interface Found {
  readonly score: number;
  readonly excelName?: string;
}

/** The best field decides; a tenth of what the others say settles ties. */
function bestOf(fields: readonly Field[], word: string): Found {
  let best: Found = { score: 0 };
  let sum = 0;
  for (const field of fields) {
    const score = scoreOf(field, word);
    sum += score;
    if (score > best.score)
      best = field.excelName === undefined ? { score } : { score, excelName: field.excelName };
  }
  return { ...best, score: best.score + sum / 10 };
}

function scoreOf({ text, scores }: Field, word: string): number {
  const at = text.indexOf(word);
  if (at < 0) return 0;
  if (text === word) return scores[0];
  if (at === 0) return scores[1];
  return ` ${text}`.includes(` ${word}`) ? scores[2] : scores[3];
}

function fieldsOf(entry: CatalogueEntry): readonly Field[] {
  const { id, name, summary, definition, excel, keywords } = entry;
  const excelNames = (excel?.names ?? []).map((excelName): Field => ({
    text: folded(excelName),
    scores: [95, 75, 40, 35],
    excelName,
  }));
  const terms = [...(keywords?.sv ?? []), ...(keywords?.en ?? [])];
  return [
    { text: folded(id), scores: [100, 80, 50, 50] },
    { text: folded(`socinv.${id}`), scores: [100, 5, 5, 5] },
    ...excelNames,
    ...[name.sv, name.en].map((term): Field => ({ text: folded(term), scores: [90, 70, 60, 45] })),
    ...terms.map((term): Field => ({ text: folded(term), scores: [55, 42, 38, 30] })),
    ...[summary.sv, summary.en].map((line): Field => ({
      text: folded(line),
      scores: [20, 20, 20, 12],
    })),
    ...[definition.sv, definition.en].map((line): Field => ({
      text: folded(line),
      scores: [8, 8, 8, 4],
    })),
  ];
}
