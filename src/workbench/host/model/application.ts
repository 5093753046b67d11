import { invalidArgument } from "../hostError";
import { CALCULATION_MODES } from "../hostState";
import { HostObject } from "../richApi/hostObject";
import { ModelObject } from "./modelObject";

class NumberFormatInfo extends HostObject {
  readonly type = "NumberFormatInfo";
  override readonly scalars = ["numberDecimalSeparator", "numberGroupSeparator"];
  readonly numberDecimalSeparator = ",";
  readonly numberGroupSeparator = "\u00a0";
}

class CultureInfo extends HostObject {
  readonly type = "CultureInfo";
  override readonly scalars = ["name"];
  readonly name = "sv-SE";
  readonly numberFormat = new NumberFormatInfo();
}

export class Application extends ModelObject {
  readonly type = "Application";
  override readonly scalars = ["calculationMode", "calculationState"];

  get calculationMode(): string {
    return this.state.calculationMode;
  }

  set calculationMode(mode: string) {
    const known = CALCULATION_MODES.find((name) => name === mode);
    if (!known) throw invalidArgument("no calculation mode");
    this.state.calculationMode = known;
    this.state.store.setManual(known === "Manual");
  }

  get calculationState(): string {
    return this.state.isPending() ? "Calculating" : "Done";
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  calculate(calculationType: unknown): void {
    this.state.store.recalculate(calculationType === "Full" || calculationType === "FullRebuild");
  }

  suspendApiCalculationUntilNextSync(): void {
    // Calculation is synchronous with the batch here, so there is nothing to put off.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws when it is idle.
  }
}
