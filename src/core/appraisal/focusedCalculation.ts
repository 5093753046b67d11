import type { Arithmetic } from "../arithmetic";
import type { Appraisal } from "../model";
import { Calculation } from "./calculation";
import type { CashView } from "./cashView";
import { buildLedger } from "./ledger";
import type { Perspective } from "./perspective";
import type { View } from "./view";

/**
 * An appraisal computed for one perspective: what sensitivity analysis asks thousands of times. Only the effects
 * that reach the perspective are computed, and cash not at all; a measure that needs the rest has it computed.
 */
export class FocusedCalculation<N> extends Calculation<N> {
  private whole: Calculation<N> | undefined;

  constructor(
    appraisal: Appraisal,
    arithmetic: Arithmetic<N>,
    private readonly focus: Perspective,
  ) {
    super(appraisal, arithmetic, buildLedger(appraisal, arithmetic, focus.includes));
  }

  /** Whether something was asked that the perspective's own flows do not tell. */
  get isCompleted(): boolean {
    return this.whole !== undefined;
  }

  override view(perspective: Perspective): View<N> {
    if (perspective.name === this.focus.name) return super.view(perspective);
    return this.complete().view(perspective);
  }

  override cash(perspective: Perspective): CashView<N> | undefined {
    return perspective.isMunicipal ? this.complete().cash(perspective) : undefined;
  }

  private complete(): Calculation<N> {
    this.whole ??= new Calculation(this.appraisal, this.arithmetic);
    return this.whole;
  }
}
