import { HostObject } from "../richApi/hostObject";
import type { FunctionBridge } from "./functionBridge";

/** The service that office.js's custom-functions runtime reports to. */
export class CustomFunctionsService extends HostObject {
  readonly type = "CustomFunctions";

  constructor(private readonly bridge: FunctionBridge) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.bridge.runtimeReady();
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  /**
   * Acknowledged first, used afterwards: office.js pauses for twice the time the acknowledgement took, so calculating
   * before answering would double every pause.
   */
  setInvocationArrayResults(rows: unknown[]): void {
    setTimeout(() => {
      this.bridge.results(rows);
    }, 0);
  }
}
