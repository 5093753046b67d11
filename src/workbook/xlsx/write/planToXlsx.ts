import { writeXlsx } from "hucre/xlsx";
import { inEdition, type Edition } from "../../plan/edition";
import type { WorkbookPlan } from "../../plan/workbookPlan";
import { plainDetails, type FileDetails } from "../../fileDetails";
import { versionProperty } from "../versionProperty";
import { fileSheet } from "./fileSheet";
import { finishParts } from "./finish/finishParts";
import { logoOf } from "./logoOf";
import { packParts, unpackParts } from "./parts";
import { printNames } from "./printOf";
import { storedFormula } from "./storedFormula";

/**
 * A workbook plan as the bytes of an .xlsx file, in one edition. Every formula carries the value that the plan gives it,
 * for Excel does not calculate a custom function when a file is opened. The same plan and details give the same bytes.
 */
export async function planToXlsx(
  plan: WorkbookPlan,
  edition: Edition,
  details: FileDetails = plainDetails,
): Promise<Uint8Array> {
  const { sheets } = inEdition(plan, edition);
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => ({
      ...fileSheet(sheet, edition),
      ...(details.logo && sheet.name === plan.shown && { images: [logoOf(details.logo, sheet)] }),
    })),
    defaultFont: { name: "Calibri", size: 10 },
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ name }) => name === plan.shown),
    ),
    namedRanges: [
      ...(plan.names ?? []).map(({ name, refersTo }) => ({ name, range: storedFormula(refersTo) })),
      ...sheets.flatMap(({ name, print }) => printNames(name, print)),
    ],
    properties: {
      title: plan.title ?? plan.shown,
      creator: details.author,
      lastModifiedBy: details.author,
      created: details.made,
      modified: details.made,
      custom: { ...details.remembered, [versionProperty]: plan.formatVersion },
    },
  });
  return packParts(finishParts(unpackParts(file), plan, edition, details));
}
