import { ModelObject } from "./modelObject";

/** `context.runtime`: whether the add-in gets events. */
export class Runtime extends ModelObject {
  readonly type = "Runtime";
  override readonly scalars = ["enableEvents"];

  get enableEvents(): boolean {
    return this.state.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.state.events.enabled = enabled;
  }
}
