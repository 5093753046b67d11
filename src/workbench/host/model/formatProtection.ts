import { isLocked, requireUnprotected, setLocked } from "./locks";
import { StyledArea } from "./styledArea";

export class FormatProtection extends StyledArea {
  readonly type = "FormatProtection";
  override readonly scalars = ["locked"];

  get locked(): boolean {
    return isLocked(this.state, this.sheet, this.box);
  }

  set locked(locked: boolean) {
    requireUnprotected(this.state, this.sheet);
    setLocked(this.state, this.sheet, this.box, locked);
  }
}
