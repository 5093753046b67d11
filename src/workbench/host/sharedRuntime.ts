import { HostObject } from "./richApi/hostObject";

/** The services of the shared runtime: the add-in tells that it has started, and asks whether its pane is shown. */
export class SharedRuntime extends HostObject {
  readonly type = "SharedRuntime";

  notifyActionHandlerReady(): void {
    // Excel only takes note.
  }

  setAppRuntimeStartState(): void {
    // The pane is always there.
  }

  setAppRuntimeState(): void {
    // The pane is always there.
  }

  getAppRuntimeState(): string {
    return "Visible";
  }
}
