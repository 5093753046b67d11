import type { CellStyle } from "../../store/cellStyle";
import { PLAIN_STYLE } from "../../store/cellStyle";
import { Borders } from "./borders";
import { Fill } from "./fill";
import { Font } from "./font";
import { FormatProtection } from "./formatProtection";
import { StyledArea } from "./styledArea";

/** Excel measures widths and heights in points. */
const POINTS_PER_PIXEL = 0.75;

export class RangeFormat extends StyledArea {
  readonly type = "RangeFormat";
  override readonly scalars = [
    "columnWidth",
    "horizontalAlignment",
    "indentLevel",
    "rowHeight",
    "verticalAlignment",
    "wrapText",
  ];

  get fill(): Fill {
    return new Fill(this.state, this.sheet, this.box);
  }

  get font(): Font {
    return new Font(this.state, this.sheet, this.box);
  }

  get borders(): Borders {
    return new Borders(this.state, this.sheet, this.box);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.state, this.sheet, this.box);
  }

  get horizontalAlignment(): CellStyle["horizontal"] | null {
    return this.common("horizontal");
  }

  set horizontalAlignment(value: CellStyle["horizontal"] | null) {
    this.change({ horizontal: value });
  }

  get verticalAlignment(): CellStyle["vertical"] | null {
    return this.common("vertical");
  }

  set verticalAlignment(value: CellStyle["vertical"] | null) {
    this.change({ vertical: value });
  }

  get wrapText(): boolean | null {
    return this.common("wrap");
  }

  set wrapText(wrap: boolean | null) {
    this.change({ wrap });
  }

  get indentLevel(): number | null {
    return this.common("indent");
  }

  set indentLevel(indent: number | null) {
    this.change({ indent });
  }

  get columnWidth(): number {
    return this.state.store.columnWidth(this.sheet, this.box.left) * POINTS_PER_PIXEL;
  }

  set columnWidth(points: number) {
    const { left, right } = this.box;
    this.state.store.setColumnWidth(this.sheet, left, right, Math.round(points / POINTS_PER_PIXEL));
  }

  get rowHeight(): number {
    return this.state.store.rowHeight(this.sheet, this.box.top) * POINTS_PER_PIXEL;
  }

  set rowHeight(points: number) {
    const { top, bottom } = this.box;
    this.state.store.setRowHeight(this.sheet, top, bottom, Math.round(points / POINTS_PER_PIXEL));
  }

  autofitColumns(): void {
    const { store } = this.state;
    const used = store.used(this.sheet);
    if (!used) return;
    const rows = { ...this.box, top: used.top, bottom: used.bottom };
    for (const [index, texts] of transposed(store.text(this.sheet, rows)).entries()) {
      const longest = Math.max(...texts.map((shown) => shown.length));
      const column = this.box.left + index;
      if (longest > 0) store.setColumnWidth(this.sheet, column, column, 12 + 7 * longest);
    }
  }

  autofitRows(): void {
    // The grid fits its rows by itself.
  }

  clear(): void {
    this.change(PLAIN_STYLE);
  }
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
}
