import type { BorderLine, BorderSide } from "../../store/cellStyle";
import { invalidArgument } from "../hostError";
import { ModelObject, text } from "./modelObject";
import { StyledArea } from "./styledArea";
import type { HostState } from "../hostState";
import type { Box } from "../../store/address";

const EDGES: Readonly<Record<string, BorderSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "bottom",
  InsideVertical: "right",
};
const DIAGONAL = ["DiagonalDown", "DiagonalUp"];

export class Borders extends StyledArea {
  readonly type = "RangeBorderCollection";

  getItem(index: unknown): RangeBorder {
    const name = text(index);
    if (EDGES[name] === undefined && !DIAGONAL.includes(name))
      throw invalidArgument("no such border");
    return new RangeBorder(this.state, this.sheet, this.box, name);
  }

  indexer(index: unknown): RangeBorder {
    return this.getItem(index);
  }
}

/** One side of a range, or the lines inside it. Diagonals are accepted and not shown. */
export class RangeBorder extends ModelObject {
  readonly type = "RangeBorder";
  override readonly scalars = ["color", "sideIndex", "style", "weight"];

  constructor(
    state: HostState,
    private readonly sheet: string,
    private readonly box: Box,
    readonly sideIndex: string,
  ) {
    super(state);
  }

  get style(): string {
    return this.line()?.style ?? "None";
  }

  set style(style: string) {
    this.change({ style });
  }

  get color(): string {
    return this.line()?.color ?? "#000000";
  }

  set color(color: string) {
    this.change({ color });
  }

  get weight(): string {
    return this.style === "Medium" ? "Medium" : "Thin";
  }

  set weight(weight: string) {
    if (weight !== "Thin") this.change({ style: weight });
  }

  private line(): BorderLine | undefined {
    const side = EDGES[this.sideIndex];
    const { top, left } = this.edge();
    return side && this.state.store.style(this.sheet, top, left).borders[side];
  }

  private change(change: Partial<BorderLine>): void {
    const side = EDGES[this.sideIndex];
    const edge = this.edge();
    if (side === undefined || edge.bottom < edge.top || edge.right < edge.left) return;
    const line = { style: "Continuous", color: "#000000", ...this.line(), ...change };
    this.state.store.setStyle(this.sheet, edge, { borders: { [side]: line } });
  }

  /** The cells along the side; for inner lines all but the last row or column. */
  private edge(): Box {
    const { box } = this;
    if (this.sideIndex === "InsideHorizontal") return { ...box, bottom: box.bottom - 1 };
    if (this.sideIndex === "InsideVertical") return { ...box, right: box.right - 1 };
    if (this.sideIndex === "EdgeTop") return { ...box, bottom: box.top };
    if (this.sideIndex === "EdgeBottom") return { ...box, top: box.bottom };
    if (this.sideIndex === "EdgeLeft") return { ...box, right: box.left };
    return { ...box, left: box.right };
  }
}
