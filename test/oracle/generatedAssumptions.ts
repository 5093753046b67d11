import fc from "fast-check";
import { anActor, aRate, everybody, maybe, share, type Offset } from "./generatedChoices";

const absent = fc.constant(null);

export const presets = ["SE-ASEK-2018", "UK-GREENBOOK-2022", "DK-2021"] as const;

export type RateChoice =
  | { readonly kind: "absent" }
  | { readonly kind: "flat"; readonly rate: number }
  | { readonly kind: "preset"; readonly name: string }
  | {
      readonly kind: "bands";
      readonly rates: readonly (readonly [number, number])[];
      readonly key: number | null;
    };

const bands = fc
  .record({
    first: fc.constantFrom(0, 1),
    later: fc.uniqueArray(fc.integer({ min: 2, max: 12 }), { maxLength: 2 }),
    rates: fc.array(aRate, { minLength: 4, maxLength: 4 }),
    withKey: fc.boolean(),
  })
  .map(({ first, later, rates, withKey }): RateChoice => {
    const years = withKey ? later.concat(later.length === 0 ? [2] : []) : [first, ...later];
    return {
      kind: "bands",
      key: withKey ? rates[3]! : null,
      rates: years.map((year, at) => [year, rates[at]!]),
    };
  });

const rateChoice: fc.Arbitrary<RateChoice> = fc.oneof(
  fc.constant<RateChoice>({ kind: "absent" }),
  aRate.map((rate): RateChoice => ({ kind: "flat", rate })),
  fc.constantFrom(...presets).map((name): RateChoice => ({ kind: "preset", name })),
  bands,
);

export interface HorizonChoice {
  readonly horizon: number | null;
  readonly horizons: string | number | null;
}

const horizonChoice: fc.Arbitrary<HorizonChoice> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ horizon: null, horizons: null }) },
  { weight: 1, arbitrary: fc.constant({ horizon: null, horizons: "1; 40" }) },
  {
    weight: 10,
    arbitrary: fc.record({ horizon: fc.integer({ min: 1, max: 8 }), horizons: absent }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      horizon: maybe(fc.integer({ min: 1, max: 6 }), absent, 3),
      horizons: fc.constantFrom("1; 4; 5; 10", "3;7", "2; 6; 1", 8),
    }),
  },
);

export interface FinancingChoice {
  readonly financier: string;
  readonly payer: string | null;
  readonly unit: "%" | "kr";
  readonly value: number;
}

const financingChoice: fc.Arbitrary<FinancingChoice> = fc.oneof(
  fc.record({
    financier: anActor,
    payer: maybe(anActor, absent, 5),
    unit: fc.constant("%" as const),
    value: fc.constantFrom(0, 0.05, 0.1, 0.25, 0.333, 1 / 3),
  }),
  fc.record({
    financier: anActor,
    payer: maybe(anActor, absent, 5),
    unit: fc.constant("kr" as const),
    value: fc.integer({ min: 100_000, max: 20_000_000 }).map((ore) => ore / 100),
  }),
);

export interface AssumptionChoice {
  readonly startYear: number;
  readonly horizon: HorizonChoice;
  readonly rate: RateChoice;
  readonly timing: string | null;
  readonly term: Offset | null;
  readonly prices: {
    readonly own: boolean;
    readonly year: Offset | null;
    readonly lastIndex: Offset;
    readonly extrapolation: number;
    readonly steps: readonly number[];
  };
  readonly inflation: number | null;
  readonly inflationFrom: readonly (readonly [Offset, number])[];
  readonly rateOfSuccess: number;
  readonly bad: { readonly rate: number | null; readonly cost: number | null };
  readonly migration: number | null;
  readonly taxFactor: number | null;
  readonly kept: { readonly kommun: number | null; readonly region: number | null };
  readonly target: number | null;
  readonly financing: readonly FinancingChoice[];
  readonly sets: readonly (readonly string[])[];
}

export const someAssumptions: fc.Arbitrary<AssumptionChoice> = fc.record({
  startYear: fc.integer({ min: 2022, max: 2031 }),
  horizon: horizonChoice,
  rate: rateChoice,
  timing: fc.constantFrom(null, "början", "halvår", "mitten", "slutet"),
  term: maybe(fc.integer({ min: 0, max: 7 }), absent, 5),
  prices: fc.record({
    own: fc.boolean(),
    year: maybe(fc.integer({ min: -4, max: 2 }), absent, 5),
    lastIndex: fc.integer({ min: -2, max: 3 }),
    extrapolation: fc.constantFrom(0.02, 0.017, -0.01),
    steps: fc.array(fc.integer({ min: -10, max: 90 }), { minLength: 8, maxLength: 8 }),
  }),
  inflation: maybe(aRate, absent, 6),
  inflationFrom: fc.uniqueArray(fc.tuple(fc.integer({ min: -4, max: 6 }), aRate), {
    maxLength: 3,
    selector: ([year]) => year,
  }),
  rateOfSuccess: maybe(share, fc.constant(0), 9),
  bad: fc.record({ rate: maybe(share, absent, 3), cost: fc.constantFrom(null, null, 0, 0.5) }),
  migration: maybe(fc.constantFrom(0.01, 0.05, 0.5, 1), fc.constantFrom(null, 0), 5),
  taxFactor: fc.constantFrom(null, 0, 1, 1.3, 1.3, 0.9),
  kept: fc.record({ kommun: maybe(share, absent, 6), region: maybe(share, absent, 6) }),
  target: fc.constantFrom(null, 0, 2.5, 5),
  financing: maybe(fc.array(financingChoice, { minLength: 1, maxLength: 3 }), fc.constant([]), 5),
  sets: fc.array(
    fc.uniqueArray(fc.constantFrom(...everybody, "kommun", "offentlig sektor", "samhälle"), {
      minLength: 1,
      maxLength: 4,
    }),
    { maxLength: 1 },
  ),
});
