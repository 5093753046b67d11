import type { Years } from "../../core/units";
import { optional, type Parameter } from "../definition";
import { measure, perspective } from "./appraisalWords";
import { horizon } from "./effectYears";
import { seed, trials } from "./simulationNumbers";
import { zeroIsBlank } from "./zeroIsBlank";

/** What every simulation is asked, after the tables: trials, seed, measure, perspective, horizon. All may be left out. */
export function simulated(): readonly [
  Parameter<number | undefined>,
  Parameter<number | undefined>,
  Parameter<string | undefined>,
  Parameter<string | undefined>,
  Parameter<Years | undefined>,
] {
  return [
    optional(trials()),
    zeroIsBlank(seed()),
    zeroIsBlank(measure()),
    zeroIsBlank(perspective()),
    zeroIsBlank(horizon()),
  ];
}
