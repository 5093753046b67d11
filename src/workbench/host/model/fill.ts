import { StyledArea } from "./styledArea";

export class Fill extends StyledArea {
  readonly type = "RangeFill";
  override readonly scalars = ["color"];

  /** White where there is no fill. */
  get color(): string {
    const fill = this.common("fill");
    return fill ?? "#FFFFFF";
  }

  set color(color: string) {
    this.change({ fill: color === "" ? null : color });
  }

  clear(): void {
    this.change({ fill: null });
  }
}
