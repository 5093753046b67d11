import type { RateSchedule, Timing } from "../discounting";
import type { CalendarYear, Factor, Money, Rate, Share, Years } from "../units";
import type { Actor } from "./actors/actor";
import type { Assumption } from "./assumption";
import type { Cohort, Cost, Effect, NotMonetised } from "./rows";
import type { FundModel, FundRisk } from "./schema/choices";
import type { Spread } from "./spread";

/** An index of prices: a number a calendar year, and a yearly rate beyond the last one. */
export interface PriceBasis {
  readonly priceYear: CalendarYear;
  readonly index: ReadonlyMap<number, number>;
  readonly extrapolation?: Rate;
}

/** Inflation by bands of calendar years; before the first band the plain rate. */
export interface Inflation {
  readonly rate: Rate;
  readonly bands: readonly { readonly from: CalendarYear; readonly rate: Rate }[];
}

/** Money from a financier to those who pay the costs: a share of them, or kronor in their proportion. */
export interface Financing {
  readonly financier: Actor;
  /** Every payer but the financier where there is none. */
  readonly payer?: Actor;
  readonly amount: { readonly share: Share } | { readonly kronor: Money };
}

/** The comparison group behind a success rate. */
export interface Comparison {
  readonly treated?: number;
  readonly treatedSuccesses?: number;
  readonly controls?: number;
  readonly controlSuccesses?: number;
  readonly description?: string;
}

/** The fund that pays, if one does. It changes no figure of the appraisal. */
export interface FundSettings {
  readonly model?: FundModel;
  readonly risk?: FundRisk;
  readonly share?: Share;
  readonly years?: Years;
  readonly cap?: "grant" | Rate;
}

/** The perspectives that every appraisal has. */
export type StandardPerspective = "municipality" | "publicSector" | "society";

/** A set of actors under a name of its own. A standard perspective stands for all its actors. */
export interface OwnPerspective {
  readonly name: string;
  readonly members: readonly (Actor | StandardPerspective)[];
}

/** Low, high and distribution of a number in another table, such as "E3 varaktighet". */
export interface RowInput {
  readonly id: string;
  readonly column: string;
  readonly spread: Spread;
}

/** A social investment as plain data: everything that the tables say, understood. */
export interface Appraisal {
  readonly name: string;
  readonly committee: string;
  readonly startYear: CalendarYear;
  /** Sorted, each once; `horizon` is among them. */
  readonly horizons: readonly Years[];
  readonly horizon: Years;
  readonly lastYearOfTerm: CalendarYear;
  readonly discounting: {
    readonly schedule: RateSchedule;
    readonly timing: Timing;
    readonly preset?: string;
  };
  readonly prices: PriceBasis;
  readonly inflation: Inflation;
  /** None where every cohort has its own. */
  readonly successRate?: Share;
  readonly badCase: { readonly rate: Share; readonly cost: Factor };
  readonly migration: Share;
  readonly taxFactor: Factor;
  readonly keptShare: { readonly municipality: Share; readonly region: Share };
  readonly paybackTarget?: number;
  readonly financing: readonly Financing[];
  readonly perspectives: readonly OwnPerspective[];
  readonly comparison?: Comparison;
  readonly correlations: readonly {
    readonly inputs: readonly [string, string];
    readonly rho: number;
  }[];
  readonly fund?: FundSettings;
  readonly rowInputs: readonly RowInput[];
  readonly cohorts: readonly Cohort[];
  readonly costs: readonly Cost[];
  readonly effects: readonly Effect[];
  readonly notMonetised: readonly NotMonetised[];
  /** The rows of Antaganden as read, for writing them back. */
  readonly assumptions: readonly Assumption[];
}
