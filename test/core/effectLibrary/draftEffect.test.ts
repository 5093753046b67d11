import { draftEffect, effectEntries, type EffectEntry } from "../../../src/core/effectLibrary";

function entryOf(id: string): EffectEntry {
  const entry = effectEntries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry;
}

test("an entry with a source fills the row", () => {
  expect(draftEffect(entryOf("assistance.ended"), "sv")).toEqual({
    effect: "Ekonomiskt bistånd upphör",
    actor: "Socialnämnden",
    counterpart: "Individ/hushåll",
    kind: "transfer",
    unitValue: 75045,
    priceYear: 2024,
    lag: 1,
    duration: null,
    low: null,
    high: null,
    source: "eb.hushall.2024",
  });
});

test("an entry without a source leaves value, price year and source blank", () => {
  const draft = draftEffect(entryOf("school.extraYear"), "en");
  expect(draft).toMatchObject({
    effect: "An extra upper-secondary year avoided",
    unitValue: null,
    priceYear: null,
    source: null,
  });
});

test("a price per day is filled when the days are", () => {
  expect(draftEffect(entryOf("abuse.day"), "sv").unitValue).toBeNull();
  expect(draftEffect(entryOf("abuse.day"), "sv", 100).unitValue).toBe(226300);
});
