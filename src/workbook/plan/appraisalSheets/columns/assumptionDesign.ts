import type { assumptionColumns } from "../../../../core/model/schema/tableColumns";
import { column, type ColumnDesign } from "./columnDesign";
import { distributionColumn, rangeColumns, sourceColumn } from "./shared";

/** Antaganden: the hint of a value is its key's. */
export const assumptionDesign: Readonly<Record<keyof typeof assumptionColumns, ColumnDesign>> = {
  key: column("key", 30, { role: "label" }),
  value: column("byKey", 24),
  ...rangeColumns("byKey", 12),
  distribution: distributionColumn,
  unit: column("text", 13, { role: "source" }),
  source: sourceColumn,
  note: column("text", 30, { role: "source" }),
};
