import { effectEntries, evidence, type EffectEntry } from "../../../src/core/effectLibrary";
import { printedNumbers, referenceValue } from "./referenceValues";

const priced = effectEntries.flatMap(({ id, unitValue }) =>
  unitValue.per === "nothing" ? [] : [{ id, unitValue }],
);
const lookUps = effectEntries.flatMap(({ id, unitValue, ownFigure }) => [
  ...(unitValue.per === "nothing" ? [{ id, lookUp: unitValue }] : []),
  ...(ownFigure === undefined ? [] : [{ id, lookUp: ownFigure }]),
]);

test("ids are unique over effects and evidence", () => {
  const ids = [...effectEntries, ...evidence].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  "socialAssistance",
  "fosterCare",
  "institutions",
  "substanceAbuse",
  "psychiatry",
  "school",
  "work",
  "investigations",
  "housing",
])("the area %s has effects", (area) => {
  expect(effectEntries.some((entry) => entry.area === area)).toBe(true);
});

describe("no figure without a source", () => {
  test.each(priced)(
    "$id: the source prints the price, with this year and grade",
    ({ unitValue }) => {
      const { reference, price, priceYear, grade } = unitValue;
      expect(printedNumbers(reference)).toContain(price);
      expect(referenceValue(reference)).toMatchObject({ year: priceYear, grade });
    },
  );

  test.each(priced)("$id: the ends of a span are printed, and hold the price", ({ unitValue }) => {
    const { reference, price, low = price, high = price, alsoFrom = [] } = unitValue;
    const printed = [reference, ...alsoFrom].flatMap(printedNumbers);
    expect(printed).toEqual(expect.arrayContaining([low, high]));
    expect(low <= price && price <= high).toBe(true);
  });

  test.each(lookUps)(
    "$id: what is to be looked up names key figures that Kolada has",
    ({ lookUp }) => {
      for (const kpi of lookUp.kolada) expect(referenceValue(`kolada.${kpi}`).value).toBe(kpi);
      for (const id of lookUp.alsoFrom ?? []) expect(referenceValue(id).id).toBe(id);
      expect(lookUp.kolada.length > 0 || lookUp.lookUp.en.includes("Kolada")).toBe(true);
    },
  );

  test.each(evidence)(
    "$id: the evidence has its source's year and grade",
    ({ reference, year, grade }) => {
      expect(referenceValue(reference)).toMatchObject({ year, grade });
    },
  );

  test.each(evidence.filter(({ comparison }) => comparison !== undefined))(
    "$id: the comparison's figures are printed",
    ({ reference, comparison = {} }) => {
      const printed = printedNumbers(reference).flatMap((number) => [number, number / 100]);
      for (const share of Object.values(comparison) as number[]) {
        expect(printed.some((number) => Math.abs(number - share) < 1e-9)).toBe(true);
      }
    },
  );
});

test("prices per unit leave the quantity to the user", () => {
  const perUnit = priced.filter(({ unitValue }) => unitValue.per === "unit");
  expect(perUnit.length).toBeGreaterThan(10);
  for (const { unitValue } of perUnit) expect(unitValue).not.toHaveProperty("times");
});

test("transfers and taxes name a counterpart, real effects and income do not", () => {
  const wrong = ({ kind, actor, counterpart }: EffectEntry): boolean =>
    kind === "transfer" || kind === "tax"
      ? counterpart === undefined || counterpart === actor
      : counterpart !== undefined;
  expect(effectEntries.filter(wrong)).toEqual([]);
});

test("the delay is the method's default and the duration blank, for no source gives either", () => {
  for (const { lag, duration } of effectEntries) expect([lag, duration]).toEqual([1, null]);
});

test("the tax rate of work and the price of a region are not the municipality's to keep", () => {
  const local = effectEntries.find(({ id }) => id === "work.tax.municipality");
  expect(local?.unitValue).toMatchObject({ per: "nothing", kolada: ["N00901"] });
});

test.each([
  ["mst.se", "null"],
  ["summer.falun.men", "null"],
  ["summer.sthlm.long", "negative"],
  ["skolfam.2017", "weak"],
  ["ips.se", "positive"],
])("the evidence of %s is %s", (id, direction) => {
  expect(evidence.find((item) => item.id === id)?.direction).toBe(direction);
});

test.each(priced)("$id: a part of a price is a printed per cent", ({ unitValue }) => {
  const percent = unitValue.per === "year" ? (unitValue.percent ?? 100) : 100;
  expect([100, ...(unitValue.alsoFrom ?? []).flatMap(printedNumbers)]).toContain(percent);
});
