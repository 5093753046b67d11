import type { Text } from "../../text";
import {
  readCalendarYear,
  readFactor,
  readNotNegative,
  readRate,
  readShare,
  readText,
  type CellReader,
} from "../cells/readers";
import { readHorizon, readHorizons, readRateOrPreset } from "../cells/assumptionReaders";
import type { AssumptionValue } from "../assumptionValue";
import { timings } from "./choices";

/** One key of Antaganden that stands at most once. */
export interface AssumptionDefinition {
  readonly name: Text;
  readonly read: CellReader<AssumptionValue>;
  /** What a blank value is: an empty text, 0, or as if the row were absent (then 0 is blank as well). */
  readonly blank: "text" | "zero" | "absent";
}

const key = (
  sv: string,
  en: string,
  read: CellReader<AssumptionValue>,
  blank: AssumptionDefinition["blank"],
): AssumptionDefinition => ({ name: { sv, en }, read, blank });

export const assumptionKeys = {
  name: key("namn", "name", readText, "text"),
  committee: key("nämnd", "committee", readText, "text"),
  startYear: key("startår", "start year", readCalendarYear, "absent"),
  horizon: key("horisont", "horizon", readHorizon, "absent"),
  horizons: key("horisonter", "horizons", readHorizons, "absent"),
  discountRate: key("diskonteringsränta", "discount rate", readRateOrPreset, "zero"),
  timing: key("tidpunkt", "timing", timings.read, "absent"),
  priceYear: key("prisår", "price year", readCalendarYear, "absent"),
  priceIndex: key("prisindex", "price index", readText, "absent"),
  extrapolation: key("framskrivning", "extrapolation", readRate, "absent"),
  inflation: key("inflation", "inflation", readRate, "zero"),
  successRate: key("andel som lyckas", "success rate", readShare, "zero"),
  badCaseRate: key("andel vid dåligt utfall", "bad-case rate", readShare, "zero"),
  badCaseCost: key("merkostnad vid dåligt utfall", "bad-case cost", readNotNegative, "zero"),
  migration: key("utflyttning", "migration", readShare, "zero"),
  taxFactor: key("skattefaktor", "tax factor", readFactor, "absent"),
  keptShareMunicipality: key("behållen andel kommun", "kept share municipality", readShare, "zero"),
  keptShareRegion: key("behållen andel region", "kept share region", readShare, "zero"),
  lastYearOfTerm: key("mandatperiodens sista år", "last year of term", readCalendarYear, "absent"),
  paybackTarget: key("återbetalningsmål", "payback target", readNotNegative, "absent"),
} satisfies Record<string, AssumptionDefinition>;

export type AssumptionKey = keyof typeof assumptionKeys;
