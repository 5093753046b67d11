import type { Text } from "../../../../core/text";
import type { CellRole } from "../../cellRole";
import type { CellKind } from "../cells/cellKind";

/** How one column of a table stands on its sheet. */
export interface ColumnDesign {
  /** `byKey`: what the row's key says, as the values of Antaganden. */
  readonly kind: CellKind | "byKey";
  /** In characters. */
  readonly width: number;
  readonly role: Extract<CellRole, "input" | "label" | "source">;
  /** 0 is read as not given, and shown as a dash. */
  readonly zeroIsBlank: boolean;
  /** What the numbers count, in small print over the header. */
  readonly unit?: Text;
  /** One line on the column, shown beside a cell of it that is selected. */
  readonly hint?: Text;
}

type Given = Partial<Omit<ColumnDesign, "kind" | "width">>;

export function column(kind: ColumnDesign["kind"], width: number, given: Given = {}): ColumnDesign {
  return { role: "input", zeroIsBlank: false, ...given, kind, width };
}

export const kronor: Text = { sv: "kr", en: "SEK" };
export const percent: Text = { sv: "%", en: "%" };
export const years: Text = { sv: "år", en: "years" };
