import type { Language } from "../core/text";
import type { CollectedFile } from "../workbook/collect";
import { commandText } from "./commandText";

/** One file in words: a line for the file, and one for each problem by its cell. */
export function linesOf(file: CollectedFile, language: Language): readonly string[] {
  switch (file.group) {
    case "ready":
      return [
        `${file.file}: ${commandText.holds[language]}`,
        ...file.problems.map(problemLine(language)),
        ...file.notes.map((note) => `  ${note[language]}`),
      ];
    case "toMend":
      return [
        `${file.file}: ${commandText.toMend[language]}`,
        ...file.problems.map(problemLine(language)),
        ...file.notes.map((note) => `  ${note[language]}`),
      ];
    case "skipped":
      return [`${file.file}: ${commandText.skipped[language]}`, `  ${file.why[language]}`];
  }
}

type FileProblem = Extract<CollectedFile, { group: "toMend" }>["problems"][number];

function problemLine(language: Language): (problem: FileProblem) => string {
  return ({ cell, text }) => `  ${cell === undefined ? "" : `${cell}: `}${text[language]}`;
}
