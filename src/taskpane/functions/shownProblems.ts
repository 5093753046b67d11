import type { FormState } from "./functionForm";
import type { LiveResult } from "./liveResult";
import type { FieldProblems, FormReading } from "./readForm";

/** The problems that may be seen now: of fields that have come to rest and, once the formula was asked for, of all. */
export function shownProblems(
  reading: FormReading,
  live: LiveResult | undefined,
  { settled, attempts, refused }: FormState,
): FieldProblems {
  const computed = live?.kind === "fields" ? Object.entries(live.problems) : [];
  const given = computed.filter(([key]) => reading.missing[key] === undefined);
  const found: FieldProblems = { ...Object.fromEntries(given), ...reading.problems };
  if (attempts > 0) return { ...reading.missing, ...found, ...refused };
  const settledOnes = Object.entries(found).filter(([key]) => settled.includes(key));
  return { ...Object.fromEntries(settledOnes), ...refused };
}
