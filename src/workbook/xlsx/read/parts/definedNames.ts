import type { PlannedName } from "../../../plan/workbookPlan";
import { attribute, scanXml } from "../xml/scanXml";

/** The names that a workbook gives to cells and ranges; those of single sheets and Excel's own are left out. */
export function definedNames(workbook: string): readonly PlannedName[] {
  const names: PlannedName[] = [];
  let open: { name: string; refersTo: string } | undefined;
  scanXml(workbook, {
    opened: (tag, attributes) => {
      if (tag !== "definedName") return;
      const name = attribute(attributes, "name") ?? "";
      const isOwn =
        !name.startsWith("_xlnm.") && attribute(attributes, "localSheetId") === undefined;
      open = isOwn ? { name, refersTo: "=" } : undefined;
    },
    text: (text) => {
      if (open) open.refersTo += text;
    },
    closed: (tag) => {
      if (tag === "definedName" && open) names.push(open);
      open = undefined;
    },
  });
  return names;
}
