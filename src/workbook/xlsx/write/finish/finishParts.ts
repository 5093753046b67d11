import type { Edition } from "../../../plan/edition";
import type { WorkbookPlan } from "../../../plan/workbookPlan";
import type { FileDetails } from "../../../fileDetails";
import type { Parts } from "../parts";
import { addPane } from "./addPane";
import { finishChart } from "./finishChart";
import { keepPictureSize } from "./keepPictureSize";
import { nameCharts } from "./nameCharts";
import { setLanguage } from "./setLanguage";
import { tellErrors } from "./tellErrors";
import { withoutFullCalculation } from "./withoutFullCalculation";

/** The last pass over a file: what the file library cannot say, or says otherwise than Excel needs it. */
export function finishParts(
  parts: Parts,
  plan: WorkbookPlan,
  edition: Edition,
  { addIn }: FileDetails,
): Parts {
  const charts = plan.sheets.flatMap((sheet) => sheet.charts ?? []);
  const finished = new Map(
    [...parts].map(([path, part]): [string, string | Uint8Array] => {
      if (typeof part !== "string") return [path, part];
      if (path === "xl/workbook.xml") return [path, withoutFullCalculation(part)];
      if (path === "docProps/core.xml") return [path, setLanguage(part, plan.language ?? "sv")];
      if (path.startsWith("xl/worksheets/sheet")) return [path, tellErrors(part)];
      if (path.startsWith("xl/drawings/drawing")) return [path, keepPictureSize(part)];
      const chart = /^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
      if (chart !== undefined) return [path, finishChart(part, charts[Number(chart) - 1])];
      return [path, part];
    }),
  );
  const named = nameCharts(finished, plan.sheets);
  return edition === "addIn" && addIn ? addPane(named, addIn, plan.formatVersion) : named;
}
