import { StyledArea } from "./styledArea";

export class Font extends StyledArea {
  readonly type = "RangeFont";
  override readonly scalars = ["bold", "color", "italic", "name", "size", "underline"];

  get bold(): boolean | null {
    return this.common("bold");
  }

  set bold(bold: boolean | null) {
    this.change({ bold });
  }

  get italic(): boolean | null {
    return this.common("italic");
  }

  set italic(italic: boolean | null) {
    this.change({ italic });
  }

  get underline(): string | null {
    const underline = this.common("underline");
    if (underline === null) return null;
    return underline ? "Single" : "None";
  }

  set underline(underline: string | null) {
    this.change({ underline: underline !== "None" });
  }

  get color(): string | null {
    return this.common("fontColor");
  }

  set color(fontColor: string | null) {
    this.change({ fontColor });
  }

  get name(): string | null {
    return this.common("fontName");
  }

  set name(fontName: string | null) {
    this.change({ fontName });
  }

  get size(): number | null {
    return this.common("fontSize");
  }

  set size(fontSize: number | null) {
    this.change({ fontSize });
  }
}
