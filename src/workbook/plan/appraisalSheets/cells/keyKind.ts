import { plainWord } from "../../../../core/model/cells/sameWord";
import { assumptionKeys, type AssumptionKey } from "../../../../core/model/schema/assumptionKeys";
import { splitPrefix, type PrefixKey } from "../../../../core/model/schema/prefixKeys";
import type { Text } from "../../../../core/text";
import { keyHints } from "../texts/keyHints";
import type { CellKind } from "./cellKind";

/** What the value of one row of Antaganden is. */
export interface KeyKind {
  readonly kind: CellKind;
  readonly zeroIsBlank: boolean;
  readonly hint?: Text;
}

const kinds: Readonly<Record<AssumptionKey, CellKind>> = {
  name: "text",
  committee: "text",
  startYear: "calendarYear",
  horizon: "years",
  horizons: "text",
  discountRate: "rateOrPreset",
  timing: "timing",
  priceYear: "calendarYear",
  priceIndex: "text",
  extrapolation: "rate",
  inflation: "rate",
  successRate: "share",
  badCaseRate: "share",
  badCaseCost: "factor",
  migration: "share",
  taxFactor: "factor",
  keptShareMunicipality: "share",
  keptShareRegion: "share",
  lastYearOfTerm: "calendarYear",
  paybackTarget: "count",
};

const prefixed: Readonly<Record<PrefixKey, CellKind>> = {
  actor: "text",
  perspective: "text",
  discountRateFrom: "rate",
  inflationFrom: "rate",
  index: "count",
  financing: "cost",
  comparison: "text",
  correlation: "text",
  fund: "text",
};

const byWord = new Map<string, AssumptionKey>(
  (Object.keys(assumptionKeys) as AssumptionKey[]).flatMap((key) => {
    const { sv, en } = assumptionKeys[key].name;
    return [
      [plainWord(sv), key],
      [plainWord(en), key],
    ];
  }),
);

/** What the value of a key is. An unknown key's is whatever stands there. */
export function keyKind(key: string, unit: string): KeyKind {
  const single = byWord.get(plainWord(key));
  if (single)
    return {
      kind: kinds[single],
      // The start year alone has nothing to fall back on.
      zeroIsBlank: single !== "startYear" && assumptionKeys[single].blank === "absent",
      hint: keyHints[single],
    };
  const prefix = splitPrefix(key)?.prefix;
  if (prefix === undefined) return { kind: "text", zeroIsBlank: false };
  const isShare = prefix === "financing" && plainWord(unit) === "%";
  return { kind: isShare ? "share" : prefixed[prefix], zeroIsBlank: false };
}
