import type { Dec } from "./decimal";

export type ActorKind =
  "kommun" | "annan kommun" | "region" | "stat" | "hushåll" | "företag" | "civilsamhälle";

export interface Cohort {
  /** Years after the start year. */
  readonly start: number;
  readonly number: Dec;
  readonly rate: Dec;
}

export interface CostRow {
  readonly id: string;
  readonly actor: string;
  readonly counterpart: string | null;
  readonly kind: "engång" | "per år" | "per deltagare";
  readonly amount: Dec;
  readonly from: number | null;
  readonly to: number | null;
  readonly priceYear: number;
}

export interface EffectRow {
  readonly id: string;
  readonly actor: string;
  readonly counterpart: string | null;
  readonly kind: "real" | "inkomst" | "transferering" | "skatt";
  readonly unitValue: Dec;
  readonly priceYear: number;
  readonly share: Dec;
  readonly lag: number;
  /** null: as long as flows are computed. */
  readonly duration: number | null;
  readonly deadweight: Dec;
  readonly attribution: Dec;
  readonly displacement: Dec;
  readonly dropOff: Dec;
  readonly cashableShare: Dec;
  readonly step: Dec | null;
  readonly cashLag: number;
  readonly haircut: Dec;
}

export interface FinancingRow {
  readonly financier: string;
  /** null: every payer but the financier. */
  readonly payer: string | null;
  readonly unit: "%" | "kr";
  readonly value: Dec;
}

export interface Band {
  readonly from: number;
  readonly rate: Dec;
}

export type Timing = "start" | "half" | "mid" | "end";

export interface NaiveModel {
  readonly startYear: number;
  readonly horizon: number;
  readonly horizons: readonly number[];
  /** The term of office as a horizon. */
  readonly term: number;
  /** Flows are computed to here. */
  readonly longest: number;
  readonly bands: readonly Band[];
  readonly timing: Timing;
  readonly priceYear: number;
  readonly index: ReadonlyMap<number, Dec>;
  readonly extrapolation: Dec | null;
  readonly inflation: Dec;
  readonly inflationFrom: ReadonlyMap<number, Dec>;
  readonly badRate: Dec;
  readonly badCost: Dec;
  readonly migration: Dec;
  readonly taxFactor: Dec;
  readonly keptKommun: Dec;
  readonly keptRegion: Dec;
  readonly paybackTarget: Dec | null;
  readonly cohorts: readonly Cohort[];
  readonly costs: readonly CostRow[];
  readonly effects: readonly EffectRow[];
  readonly financing: readonly FinancingRow[];
  readonly ownActors: ReadonlyMap<string, ActorKind>;
  readonly ownPerspectives: ReadonlyMap<string, readonly string[]>;
}

/** What the spreadsheet shows as #N/A, or "går ej". */
export const NOT_AVAILABLE = "#N/A";
export type Maybe = Dec | typeof NOT_AVAILABLE;
