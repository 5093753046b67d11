import type { DatedFlow } from "../../core/datedFlows";
import { InputError } from "../../core/errors";
import type { Money } from "../../core/units";
import { dateMessages } from "./dateMessages";

/** Pairs flows with their dates. A place without amount and date is passed over. */
export function datedFlows(
  flows: readonly Money[],
  days: readonly (number | undefined)[],
): readonly DatedFlow[] {
  if (flows.length !== days.length)
    throw new InputError("dates", dateMessages.lengthsDiffer(flows.length, days.length));
  return flows.flatMap((amount, place) => {
    const day = days[place];
    if (day !== undefined) return [{ amount, day }];
    if (amount === 0) return [];
    throw new InputError("dates", dateMessages.dateMissing(place));
  });
}
