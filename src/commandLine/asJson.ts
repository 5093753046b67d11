import type { Language } from "../core/text";
import type { CollectedFile, Collection } from "../workbook/collect";

/** One file for another program: texts in one language, what has no answer left out. */
export function fileAsJson(file: CollectedFile, language: Language): object {
  if (file.group === "skipped")
    return { file: file.file, group: file.group, why: file.why[language] };
  const problems = file.problems.map(({ severity, cell, text }) => ({
    severity,
    cell,
    text: text[language],
  }));
  const notes = file.notes.map((note) => note[language]);
  if (file.group === "toMend") return { file: file.file, group: file.group, problems, notes };
  const { project, committee, basis, figures } = file;
  return {
    file: file.file,
    group: file.group,
    project,
    committee,
    basis,
    figures,
    problems,
    notes,
  };
}

/** A whole collection for another program. */
export function collectionAsJson(collection: Collection, language: Language): object {
  const { ready, toMend, skipped, sums, note } = collection;
  return {
    files: [...ready, ...toMend, ...skipped].map((file) => fileAsJson(file, language)),
    sums,
    note: note?.[language],
  };
}
