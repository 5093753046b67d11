import { attribute, scanXml } from "../xml/scanXml";
import type { ZipFile } from "../zip/zipFile";

/** What a part refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, table, sharedStrings. */
  readonly type: string;
  /** The path of the other part. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The relations of a part, which stand in a part of their own beside it; "" is the file itself. */
export function relations(file: ZipFile, path: string): readonly Relation[] {
  const cut = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, cut);
  const xml = file.text(`${folder}_rels/${path.slice(cut)}.rels`);
  const found: Relation[] = [];
  scanXml(xml ?? "", {
    opened: (name, attributes) => {
      if (name !== "Relationship") return;
      const of = (key: string): string => attribute(attributes, key) ?? "";
      found.push({
        id: of("Id"),
        type: of("Type").split("/").at(-1) ?? "",
        target: resolved(folder, of("Target")),
        isOutside: of("TargetMode") === "External",
      });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
