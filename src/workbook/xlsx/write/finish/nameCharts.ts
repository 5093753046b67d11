import type { PlannedSheet } from "../../../plan/workbookPlan";
import type { Parts } from "../parts";
import { escaped } from "./escaped";

/** Each chart's own name in its workbook, where the file library counts them. */
export function nameCharts(parts: Parts, sheets: readonly PlannedSheet[]): Parts {
  const named = new Map(parts);
  sheets.forEach(({ charts = [] }, at) => {
    const path = `xl/drawings/drawing${String(at + 1)}.xml`;
    const drawing = named.get(path);
    if (typeof drawing !== "string") return;
    let next = -1;
    named.set(
      path,
      drawing.replace(/(<xdr:cNvPr id="\d+" name=")Chart \d+"/g, (_, before: string) => {
        next += 1;
        return `${before}${escaped(charts[next]?.name ?? `Chart ${String(next + 1)}`)}"`;
      }),
    );
  });
  return named;
}
