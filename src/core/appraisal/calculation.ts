import { decimalArithmetic, type Arithmetic } from "../arithmetic";
import type { Decimal } from "../numbers/decimal";
import type { Actor, Appraisal } from "../model";
import { cashView, type CashView } from "./cashView";
import { buildLedger, type Ledger } from "./ledger";
import { findPerspective, type Perspective } from "./perspective";
import { viewOf, type View } from "./view";

/** An appraisal computed once in one arithmetic; what is asked of it is kept. */
export class Calculation<N> {
  readonly ledger: Ledger<N>;
  private readonly views = new Map<string, View<N>>();
  private readonly cashViews = new Map<string, CashView<N> | undefined>();

  constructor(
    readonly appraisal: Appraisal,
    readonly arithmetic: Arithmetic<N>,
    ledger: Ledger<N> = buildLedger(appraisal, arithmetic),
  ) {
    this.ledger = ledger;
  }

  get actors(): readonly Actor[] {
    return this.ledger.accounts.map(({ actor }) => actor);
  }

  perspective(name: string): Perspective {
    return findPerspective(this.appraisal, this.actors, name);
  }

  view(perspective: Perspective): View<N> {
    const known = this.views.get(perspective.name);
    if (known) return known;
    const view = viewOf(this.ledger, perspective);
    this.views.set(perspective.name, view);
    return view;
  }

  /** None where the perspective is not the municipality's own money. */
  cash(perspective: Perspective): CashView<N> | undefined {
    if (!this.cashViews.has(perspective.name))
      this.cashViews.set(perspective.name, cashView(this.ledger, this.view(perspective)));
    return this.cashViews.get(perspective.name);
  }
}

const computed = new WeakMap<Appraisal, Calculation<Decimal>>();

/** The appraisal in decimal, for everything that is shown: computed once for each appraisal. */
export function appraise(appraisal: Appraisal): Calculation<Decimal> {
  const known = computed.get(appraisal);
  if (known) return known;
  const calculation = new Calculation(appraisal, decimalArithmetic);
  computed.set(appraisal, calculation);
  return calculation;
}
