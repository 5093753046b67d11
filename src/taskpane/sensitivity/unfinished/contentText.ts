import { describeValue } from "../../../core/errors";
import type { Language } from "../../../core/text";
import type { CellValue } from "../../../workbook/port";
import { writeCellNumber } from "../../../workbook/whatIf";
import { sensitivityText } from "../../text/sensitivityText";

/** A cell's content in words; undefined where the cell cannot be read. */
export function contentText(
  content: CellValue | undefined,
  look: { readonly numberFormat: string },
  language: Language,
): string {
  if (content === undefined) return sensitivityText.gone[language];
  if (typeof content === "number") return writeCellNumber(content, look, language);
  return describeValue(content)[language];
}
