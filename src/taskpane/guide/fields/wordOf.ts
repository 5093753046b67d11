import type { CellValue } from "../../../core/model";
import type { Choice } from "../../../core/model/cells/choice";
import { isBlank } from "../../../core/model/cells/isBlank";
import { CellRefused } from "../../../core/model/problem";

/** The key of a word of a closed list, in either language; undefined where it is none of them. */
export function wordOf<Key extends string>(words: Choice<Key>, cell: CellValue): Key | undefined {
  if (isBlank(cell)) return undefined;
  try {
    return words.read(cell);
  } catch (error) {
    if (error instanceof CellRefused) return undefined;
    throw error;
  }
}
