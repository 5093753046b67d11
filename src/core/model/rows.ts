import type { CalendarYear, Count, Money, Share, Years } from "../units";
import type { Actor } from "./actors/actor";
import type { ExtraCells } from "./read/rowReader";
import type { CostKind, EffectKind } from "./schema/choices";
import type { Spread } from "./spread";

/** Participants who start in one year. Without a rate of its own the appraisal's success rate holds. */
export interface Cohort {
  readonly year: CalendarYear;
  readonly number: Count;
  readonly successRate?: Share;
  readonly extra: ExtraCells;
}

/** One row of Kostnader: who pays what, when, in the prices of which year. */
export interface Cost {
  readonly id: string;
  readonly item: string;
  readonly actor: Actor;
  readonly counterpart?: Actor;
  readonly kind: CostKind;
  readonly amount: Money;
  readonly from?: CalendarYear;
  readonly to?: CalendarYear;
  readonly priceYear?: CalendarYear;
  readonly spread?: Spread;
  readonly source: string;
  readonly extra: ExtraCells;
}

/** One row of Effekter: what one participant-year with the effect is worth, to whom, after when, for how long. */
export interface Effect {
  readonly id: string;
  readonly effect: string;
  readonly actor: Actor;
  readonly counterpart?: Actor;
  readonly kind: EffectKind;
  readonly unitValue: Money;
  readonly priceYear?: CalendarYear;
  readonly share: Share;
  readonly lag: Years;
  /** To the horizon where there is none. */
  readonly duration?: Years;
  readonly deadweight: Share;
  readonly attribution: Share;
  readonly displacement: Share;
  readonly dropOff: Share;
  readonly cashableShare: Share;
  /** Participant-years that must come together before a saving can be taken out; 0 is no steps. */
  readonly step: Count;
  readonly cashLag: Years;
  readonly evidenceGrade?: number;
  readonly haircut: Share;
  readonly spread?: Spread;
  readonly source: string;
  readonly extra: ExtraCells;
}

/** An effect that has no price. It stands beside every net present value. */
export interface NotMonetised {
  readonly effect: string;
  readonly forWhom: string;
  /** −3 (much worse) to 3 (much better). */
  readonly size: number;
  readonly evidence: string;
  readonly extra: ExtraCells;
}
