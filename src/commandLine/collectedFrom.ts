import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { collectFile, type CollectedFile } from "../workbook/collect";
import { FileRefused, limits } from "../workbook/xlsx";
import { commandText } from "./commandText";

/** What came of one file on the disk. One that cannot be opened is told of as any other. */
export function collectedFrom(path: string): CollectedFile {
  const file = basename(path);
  try {
    if (statSync(path).size > limits.file)
      return {
        group: "toMend",
        file,
        problems: [{ severity: "error", text: new FileRefused("fileTooLarge").refusal.text }],
        notes: [],
      };
    return collectFile(file, readFileSync(path));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      group: "toMend",
      file,
      problems: [{ severity: "error", text: commandText.unopened(cause) }],
      notes: [],
    };
  }
}
