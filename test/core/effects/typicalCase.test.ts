import fc from "fast-check";
import { decimalArithmetic, floatArithmetic } from "../../../src/core/arithmetic";
import { typicalUnitValues, type TypicalCase } from "../../../src/core/effects";

/**
 * The seed case, per person and year: from social assistance (12 months at 10 000) and ten visits to primary care
 * (1 800 each, the Region's own cost) to full-time work: wage 12 · 30 000 and employer's contribution 12 · 9 426 paid by
 * the firm, which earns 12 · 42 000 of production; of the wage 12 · 6 600 tax to the kommun, 12 · 3 300 to the Region,
 * and 12 · 500 to the state; of the contribution all goes to the insurance.
 */
const toWork: TypicalCase = {
  participants: 3,
  lines: [
    {
      item: "Försörjningsstöd",
      actor: "kommun",
      counterpart: "individ",
      quantityBefore: 12,
      quantityAfter: 0,
      unitPrice: 10_000,
    },
    { item: "Besök", actor: "region", quantityBefore: 10, quantityAfter: 0, unitPrice: 1800 },
    {
      item: "Produktion",
      actor: "företag",
      quantityBefore: 0,
      quantityAfter: 12,
      unitPrice: -42_000,
    },
    {
      item: "Lön",
      actor: "företag",
      counterpart: "individ",
      quantityBefore: 0,
      quantityAfter: 12,
      unitPrice: 30_000,
    },
    {
      item: "Arbetsgivaravgift",
      actor: "företag",
      counterpart: "försäkring",
      quantityBefore: 0,
      quantityAfter: 12,
      unitPrice: 9426,
    },
    {
      item: "Kommunalskatt",
      actor: "individ",
      counterpart: "kommun",
      quantityBefore: 0,
      quantityAfter: 12,
      unitPrice: 6600,
    },
    {
      item: "Regionskatt",
      actor: "individ",
      counterpart: "region",
      quantityBefore: 0,
      quantityAfter: 12,
      unitPrice: 3300,
    },
    {
      item: "Statlig skatt",
      actor: "individ",
      counterpart: "stat",
      quantityBefore: 0,
      quantityAfter: 12,
      unitPrice: 500,
    },
  ],
};
const nothing: TypicalCase = { participants: 1, lines: [] };

const valuesOf = (cases: readonly TypicalCase[]) =>
  Object.fromEntries(
    [...typicalUnitValues(decimalArithmetic, cases)].map(([actor, value]) => [
      actor,
      value.toNumber(),
    ]),
  );

describe("typicalUnitValues", () => {
  it("splits the seed case over six actors", () => {
    expect(valuesOf([toWork])).toEqual({
      kommun: 120_000 + 79_200,
      individ: -120_000 + 360_000 - 79_200 - 39_600 - 6000,
      region: 18_000 + 39_600,
      företag: 504_000 - 360_000 - 113_112,
      försäkring: 113_112,
      stat: 6000,
    });
  });

  // Three of four participants are of the type: three quarters of each value.
  it("weighs types by their participants", () => {
    expect(valuesOf([toWork, nothing])["kommun"]).toBe(0.75 * 199_200);
  });

  it("has nothing to weigh by without participants", () => {
    expect(valuesOf([{ ...toWork, participants: 0 }])).toEqual({});
  });

  it("sums to what is no payment: visits saved and production", () => {
    const total = Object.values(valuesOf([toWork])).reduce((sum, value) => sum + value, 0);
    expect(total).toBe(18_000 + 504_000);
  });

  it("lets payments between actors sum to exactly 0", () => {
    const amount = fc.integer({ min: -1e6, max: 1e6 }).map((ören) => ören / 100);
    const line = fc.record({
      item: fc.constant("x"),
      actor: fc.constantFrom("kommun", "region"),
      counterpart: fc.constantFrom("individ", "stat"),
      quantityBefore: fc.integer({ min: 0, max: 12 }),
      quantityAfter: fc.integer({ min: 0, max: 12 }),
      unitPrice: amount,
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const values = [
          ...typicalUnitValues(decimalArithmetic, [{ participants: 1, lines }]).values(),
        ];
        expect(values.reduce(decimalArithmetic.add, decimalArithmetic.zero).isZero()).toBe(true);
      }),
    );
  });

  it("is the same in float64", () => {
    expect(typicalUnitValues(floatArithmetic, [toWork]).get("kommun")).toBe(199_200);
  });
});
