import { flatRate, type RateBand, type Timing } from "../../discounting";
import type { Rate, Years } from "../../units";
import type { Appraisal } from "../appraisal";
import { keyMessages } from "../keyMessages";
import type { Finding, Severity } from "../problem";
import type { References } from "../references";
import type { AssumptionSet } from "./assumptionSet";
import { warningMessages } from "../warningMessages";
import { timings } from "../schema/choices";

/** The rate that holds where the tables say none. */
const DEFAULT_PRESET = "SE-ASEK-2018";
/** Above this a rate is likely to be a slip of the decimal sign. */
const UNLIKELY_RATE = 0.15;

/** Discount rate and timing: a flat rate, bands, or a preset. */
export function buildDiscounting(
  set: AssumptionSet,
  references: References,
): Appraisal["discounting"] {
  const word = set.text("timing");
  const timing: Timing = word === undefined ? "start" : timings.read(word);
  const bands = bandsOf(set);
  const name = set.text("discountRate");
  if (name !== undefined && bands.length > 0) say(set, "error", keyMessages.presetAndBands());
  if (name !== undefined) return { timing, ...presetOf(set, references, name) };
  const plain = set.number("discountRate") as Rate | undefined;
  if (bands.length === 0) {
    if (plain === undefined) return { timing, ...presetOf(set, references, DEFAULT_PRESET) };
    if (plain > UNLIKELY_RATE) say(set, "warning", warningMessages.unlikelyRate(plain));
    return { timing, schedule: flatRate(plain) };
  }
  return { timing, schedule: { bands: withStart(set, bands, plain) } };
}

function presetOf(set: AssumptionSet, references: References, name: string) {
  const preset = references.ratePreset(name);
  if (!preset) {
    say(set, "error", keyMessages.unknownPreset(name));
    return { schedule: flatRate(0 as Rate) };
  }
  if (preset.basis === "nominal") say(set, "warning", warningMessages.nominalRate(preset.id));
  return { schedule: preset.schedule, preset: preset.id };
}

function bandsOf(set: AssumptionSet): readonly RateBand[] {
  return set
    .prefixed("discountRateFrom")
    .map(({ value }) => ({ from: Number(value.suffix) as Years, rate: value.value as Rate }))
    .sort((first, second) => first.from - second.from);
}

function withStart(
  set: AssumptionSet,
  bands: readonly RateBand[],
  plain: Rate | undefined,
): readonly RateBand[] {
  const first = bands[0]?.from ?? 0;
  if (first === 0 && plain !== undefined) say(set, "error", keyMessages.firstBandTwice());
  if (first > 1 && plain === undefined) say(set, "error", keyMessages.firstBand());
  return plain === undefined ? bands : [{ from: 0 as Years, rate: plain }, ...bands];
}

/** Says it at the row of the rate, else at the first band, else at the table. */
function say(set: AssumptionSet, severity: Severity, finding: Finding): void {
  const row = set.rowOf("discountRate") ?? set.prefixed("discountRateFrom")[0]?.row;
  if (row) row.problems.add(severity, row.place("value"), finding);
  else set.problems.add(severity, { table: "assumptions" }, finding);
}
