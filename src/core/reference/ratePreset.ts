import type { RateSchedule } from "../discounting";
import type { Text } from "../text";
import type { Grade } from "./library";

/** A published discount rate under a name that ends with its year. */
export interface RatePreset {
  readonly id: string;
  readonly label: Text;
  /** A nominal rate belongs with nominal flows; REALRATE makes it real. */
  readonly basis: "real" | "nominal";
  readonly schedule: RateSchedule;
  readonly source: string;
  readonly url: string;
  readonly grade: Grade;
}
