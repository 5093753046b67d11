import { boxOf, type Box } from "../../../plan/address";
import { attribute, scanXml } from "../xml/scanXml";

/** A table of Excel's own in a file: its name, and its cells with the header row and without totals. */
export interface FileTable {
  readonly name: string;
  readonly sheet: string;
  readonly box: Box;
}

/** One table part. Undefined where it names no cells. */
export function tablePart(xml: string | undefined, sheet: string): FileTable | undefined {
  let found: FileTable | undefined;
  scanXml(xml ?? "", {
    opened: (tag, attributes) => {
      if (tag !== "table" || found) return;
      const box = boxOf(attribute(attributes, "ref") ?? "");
      const name = attribute(attributes, "displayName") ?? attribute(attributes, "name");
      const totals = Number(attribute(attributes, "totalsRowCount") ?? 0);
      if (box && name !== undefined)
        found = { name, sheet, box: { ...box, bottom: box.bottom - totals } };
    },
  });
  return found;
}
