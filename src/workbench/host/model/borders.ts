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
};
const INSIDE = ["InsideHorizontal", "InsideVertical", "DiagonalDown", "DiagonalUp"];

export class Borders extends StyledArea {
  readonly type = "RangeBorderCollection";

  getItem(index: unknown): RangeBorder {
    const name = text(index);
    if (EDGES[name] === undefined && !INSIDE.includes(name))
      throw invalidArgument("no such border");
    return new RangeBorder(this.state, this.sheet, this.box, name);
  }

  indexer(index: unknown): RangeBorder {
    return this.getItem(index);
  }
}

/** One side of a range. The grid shows the outer edges; inner lines are accepted and not shown. */
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
    if (side === undefined) return;
    const line = { style: "Continuous", color: "#000000", ...this.line(), ...change };
    this.state.store.setStyle(this.sheet, this.edge(), { borders: { [side]: line } });
  }

  /** The cells along the side. */
  private edge(): Box {
    const { box } = this;
    if (this.sideIndex === "EdgeTop") return { ...box, bottom: box.top };
    if (this.sideIndex === "EdgeBottom") return { ...box, top: box.bottom };
    if (this.sideIndex === "EdgeLeft") return { ...box, right: box.left };
    return { ...box, left: box.right };
  }
}
