import fc from "fast-check";
import {
  anActor,
  blank,
  firmsAndHouseholds,
  kronor,
  maybe,
  share,
  signedKronor,
  taxReceivers,
  type Offset,
} from "./generatedChoices";

export interface CohortChoice {
  readonly start: Offset;
  readonly number: number;
  readonly rate: number | null;
}

export const aCohort: fc.Arbitrary<CohortChoice> = fc.record({
  start: fc.constantFrom(0, 0, 0, 1, 1, 2, 2, 7),
  number: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constantFrom(0.5, 12.5, 1, 20, 40)),
  rate: maybe(share, blank, 3),
});

export interface CostChoice {
  readonly actor: string;
  readonly counterpart: string | null;
  readonly kind: "engång" | "per år" | "per deltagare";
  readonly amount: number;
  readonly from: Offset;
  readonly years: number;
  /** per deltagare: which of the limits is blank. */
  readonly open: "from" | "to" | "both" | "none";
  readonly priceYear: Offset | null;
}

const aPriceYear = maybe(fc.integer({ min: -4, max: 2 }), fc.constant(null), 4);

export const aCost: fc.Arbitrary<CostChoice> = fc
  .record({
    actor: anActor,
    other: maybe(anActor, fc.constant(null), 3),
    kind: fc.constantFrom("engång" as const, "per år" as const, "per deltagare" as const),
    large: kronor(500_000),
    small: maybe(kronor(40_000), fc.constant(0), 9),
    from: fc.constantFrom(0, 0, 0, 1, 2, 4, 9),
    years: fc.constantFrom(0, 0, 1, 2, 3, 8),
    open: fc.constantFrom("from" as const, "to" as const, "both" as const, "none" as const),
    priceYear: aPriceYear,
  })
  .map(({ other, large, small, ...rest }) => ({
    ...rest,
    counterpart: other === rest.actor ? null : other,
    amount: rest.kind === "per deltagare" ? small : large,
  }));

export interface EffectChoice {
  readonly actor: string;
  readonly counterpart: string | null;
  readonly kind: "real" | "inkomst" | "transferering" | "skatt";
  readonly unitValue: number;
  readonly priceYear: Offset | null;
  readonly share: number | null;
  readonly lag: number | null;
  readonly duration: number | null;
  readonly deadweight: number | null;
  readonly attribution: number | null;
  readonly displacement: number | null;
  readonly dropOff: number | null;
  readonly cashableShare: number | null;
  readonly step: number | null;
  readonly cashLag: number | null;
  readonly haircut: number | null;
  readonly grade: number | null;
}

const someShare = maybe(share, blank, 3);
const edgeShare = maybe(fc.constantFrom(0.2, 0.5, 1), blank, 2);

export const anEffect: fc.Arbitrary<EffectChoice> = fc
  .record({
    anybody: anActor,
    other: anActor,
    receiver: fc.constantFrom(...taxReceivers),
    taxpayer: fc.constantFrom(...firmsAndHouseholds),
    kind: fc.constantFrom<EffectChoice["kind"][]>(
      "real",
      "real",
      "inkomst",
      "transferering",
      "transferering",
      "skatt",
    ),
    unitValue: maybe(signedKronor(300_000), fc.constant(0), 9),
    priceYear: aPriceYear,
    share: someShare,
    lag: fc.constantFrom(null, 0, 1, 1, 1, 2, 5),
    duration: fc.constantFrom(null, 0, 1, 2, 3, 5, 10, 60),
    deadweight: someShare,
    attribution: someShare,
    displacement: edgeShare,
    dropOff: maybe(fc.constantFrom(0.05, 0.1, 0.333, 1), blank, 4),
    cashableShare: maybe(share, blank, 6),
    step: maybe(fc.constantFrom(0.1, 0.5, 1, 3, 8, 20), blank, 5),
    cashLag: fc.constantFrom(null, 0, 1, 3),
    haircut: edgeShare,
    grade: fc.constantFrom(null, 0, 1, 3, 6),
  })
  .map(({ anybody, other, receiver, taxpayer, ...base }): EffectChoice => {
    if (base.kind === "skatt") return { ...base, actor: receiver, counterpart: taxpayer };
    const between = anybody === other ? "Civilsamhälle" : other;
    return {
      ...base,
      actor: anybody,
      counterpart:
        base.kind === "transferering" ? (between === anybody ? "Region" : between) : null,
    };
  });
