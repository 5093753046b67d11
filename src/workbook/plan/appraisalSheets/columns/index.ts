import type { TableId } from "../../../../core/model";
import { assumptionDesign } from "./assumptionDesign";
import { column, type ColumnDesign } from "./columnDesign";
import { costDesign } from "./costDesign";
import { effectDesign } from "./effectDesign";
import { notMonetisedDesign } from "./notMonetisedDesign";
import { participantDesign } from "./participantDesign";

export type { ColumnDesign } from "./columnDesign";

/** How every known column of the five tables stands on its sheet. */
export const columnDesigns: Readonly<Record<TableId, Readonly<Record<string, ColumnDesign>>>> = {
  assumptions: assumptionDesign,
  participants: participantDesign,
  costs: costDesign,
  effects: effectDesign,
  notMonetised: notMonetisedDesign,
};

/** A column that the format does not know: kept as it is. */
export const extraColumn = column("text", 16, { role: "source" });
