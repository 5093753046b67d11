import { InputError } from "../../../errors";
import { flatRate } from "../../../discounting";
import type { Appraisal, Spread } from "../../../model";
import type { PrefixedAssumption, SingleAssumption } from "../../../model/assumption";
import { assumptionKeys, type AssumptionKey } from "../../../model/schema/assumptionKeys";
import { prefixKeys, type PrefixKey } from "../../../model/schema/prefixKeys";
import type { Factor, Money, Rate, Share } from "../../../units";
import { inputMessages } from "./messages";
import { aRate, aShare, notNegative, type Bounds, type SpreadInput } from "./uncertainInput";

type WithValue = SpreadInput["withValue"];

interface Known {
  readonly bounds: Bounds;
  readonly kind: "whole" | "inert";
  readonly withValue: WithValue;
}

const whole = (bounds: Bounds, withValue: WithValue): Known => ({
  bounds,
  kind: "whole",
  withValue,
});
const inert = (bounds: Bounds, withValue: WithValue): Known => ({
  bounds,
  kind: "inert",
  withValue,
});

/** The keys of Antaganden that can be uncertain, beside the success rate. */
const singles: Partial<Record<AssumptionKey, Known>> = {
  discountRate: whole(aRate, (appraisal, value) => withRate(appraisal, 0, value)),
  migration: whole(aShare, (appraisal, value) => ({ ...appraisal, migration: value as Share })),
  taxFactor: whole(notNegative, (appraisal, value) => ({
    ...appraisal,
    taxFactor: value as Factor,
  })),
  keptShareMunicipality: whole(aShare, (appraisal, value) => ({
    ...appraisal,
    keptShare: { ...appraisal.keptShare, municipality: value as Share },
  })),
  keptShareRegion: whole(aShare, (appraisal, value) => ({
    ...appraisal,
    keptShare: { ...appraisal.keptShare, region: value as Share },
  })),
  extrapolation: whole(aRate, (appraisal, value) => ({
    ...appraisal,
    prices: { ...appraisal.prices, extrapolation: value as Rate },
  })),
  inflation: inert(aRate, (appraisal, value) => ({
    ...appraisal,
    inflation: { ...appraisal.inflation, rate: value as Rate },
  })),
  badCaseRate: inert(aShare, (appraisal, value) => ({
    ...appraisal,
    badCase: { ...appraisal.badCase, rate: value as Share },
  })),
  badCaseCost: inert(notNegative, (appraisal, value) => ({
    ...appraisal,
    badCase: { ...appraisal.badCase, cost: value as Factor },
  })),
  paybackTarget: inert(notNegative, (appraisal, paybackTarget) => ({
    ...appraisal,
    paybackTarget,
  })),
};

const prefixes: Partial<Record<PrefixKey, (row: PrefixedAssumption, place: number) => Known>> = {
  discountRateFrom: ({ suffix }) =>
    whole(aRate, (appraisal, value) => withRate(appraisal, Number(suffix), value)),
  inflationFrom: ({ suffix }) =>
    inert(aRate, (appraisal, value) => ({
      ...appraisal,
      inflation: {
        ...appraisal.inflation,
        bands: appraisal.inflation.bands.map((band) =>
          band.from === Number(suffix) ? { ...band, rate: value as Rate } : band,
        ),
      },
    })),
  index: ({ suffix }) =>
    whole(notNegative, (appraisal, value) => ({
      ...appraisal,
      prices: {
        ...appraisal.prices,
        index: new Map([...appraisal.prices.index, [Number(suffix), value]]),
      },
    })),
  financing: ({ unit }, place) =>
    whole(unit === "%" ? aShare : notNegative, (appraisal, value) => ({
      ...appraisal,
      financing: appraisal.financing.map((row, at) => {
        if (at !== place) return row;
        const isShare = "share" in row.amount;
        return { ...row, amount: isShare ? { share: value as Share } : { kronor: value as Money } };
      }),
    })),
};

/** The uncertain value of a key that stands once. */
export function singleSpread(row: SingleAssumption, spread: Spread): SpreadInput {
  const { name } = assumptionKeys[row.key];
  return spreadOf(name, singles[row.key], row.value, spread);
}

/** The uncertain value of a key with a prefix; `place` is its place among the rows of that prefix. */
export function prefixedSpread(
  row: PrefixedAssumption,
  spread: Spread,
  place: number,
): SpreadInput {
  const { sv, en } = prefixKeys[row.prefix];
  const name = { sv: `${sv}: ${row.suffix}`, en: `${en}: ${row.suffix}` };
  return spreadOf(name, prefixes[row.prefix]?.(row, place), row.value, spread);
}

function spreadOf(
  name: SpreadInput["name"],
  known: Known | undefined,
  value: unknown,
  spread: Spread,
): SpreadInput {
  if (!known) throw new InputError("assumptions", inputMessages.cannotBeUncertain(name));
  return {
    name,
    also: [],
    table: "assumptions",
    role: { kind: known.kind },
    bounds: known.bounds,
    value: value as number,
    spread,
    withValue: known.withValue,
  };
}

/** The rate of the band that begins with the year; the plain rate is the band from year 0. */
function withRate(appraisal: Appraisal, from: number, value: number): Appraisal {
  const { schedule, ...discounting } = appraisal.discounting;
  const changed =
    schedule.bands.length === 1
      ? flatRate(value as Rate)
      : {
          ...schedule,
          bands: schedule.bands.map((band) =>
            band.from === from ? { ...band, rate: value as Rate } : band,
          ),
        };
  return { ...appraisal, discounting: { ...discounting, schedule: changed } };
}
