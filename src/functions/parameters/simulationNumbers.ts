import { InputError } from "../../core/errors";
import type { Parameter } from "../definition";
import { quantity } from "./quantity";
import { simulationMessages } from "./simulationMessages";

function wholeNumber(
  named: Pick<Parameter, "key" | "name" | "kind">,
  refusal: (was: unknown) => InputError["problem"],
): Parameter<number> {
  return quantity({
    ...named,
    of: (value, key) => {
      if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1)
        throw new InputError(key, refusal(value));
      return value;
    },
  });
}

/** How many trials a simulation has. The most that can be had depends on the appraisal. */
export function trials(): Parameter<number> {
  const name = { sv: "antal_försök", en: "trials" };
  return wholeNumber({ key: "trials", name, kind: "trials" }, simulationMessages.trials);
}

/** Where the draws begin. */
export function seed(): Parameter<number> {
  const name = { sv: "frö", en: "seed" };
  return wholeNumber({ key: "seed", name, kind: "seed" }, simulationMessages.seed);
}

/** About how many bars a histogram has. */
export function bins(): Parameter<number> {
  const name = { sv: "antal_staplar", en: "bins" };
  return wholeNumber({ key: "bins", name, kind: "bins" }, simulationMessages.bins);
}
