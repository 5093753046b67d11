import type { notMonetisedColumns } from "../../../../core/model/schema/tableColumns";
import { column, type ColumnDesign } from "./columnDesign";
import { sourceColumn } from "./shared";

export const notMonetisedDesign: Readonly<Record<keyof typeof notMonetisedColumns, ColumnDesign>> =
  {
    effect: column("text", 44, {
      hint: {
        sv: "En effekt som inte fått något pris men ändå spelar roll.",
        en: "An effect that has no price and matters all the same.",
      },
    }),
    forWhom: column("text", 24),
    size: column("size", 20, {
      unit: { sv: "−−− till +++", en: "−−− to +++" },
      hint: {
        sv: "Från −−− (mycket sämre) till +++ (mycket bättre).",
        en: "From −−− (much worse) to +++ (much better).",
      },
    }),
    evidence: { ...sourceColumn, width: 44 },
  };
