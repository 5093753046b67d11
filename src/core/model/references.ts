import type { RateSchedule } from "../discounting";

/** A published discount rate, found by its name. */
export interface RatePreset {
  readonly id: string;
  readonly basis: "real" | "nominal";
  readonly schedule: RateSchedule;
}

/** What an appraisal looks up by name: published rates and price indices. */
export interface References {
  readonly ratePreset: (name: string) => RatePreset | undefined;
  readonly priceIndex: (name: string) => ReadonlyMap<number, number> | undefined;
}
