import { effectEntries, yearlyAmount, type UnitValue } from "../../../src/core/effectLibrary";

function unitValueOf(id: string): UnitValue {
  const entry = effectEntries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return entry.unitValue;
}

// By hand, from the printed prices: 11 237 · 12, 17 255 · 12, and so on.
test.each([
  ["foster.fee", { value: 134844, low: 134844, high: 207060 }],
  ["foster.allowance.0_12", { value: 52356, low: 52356, high: 73776 }],
  ["foster.allowance.13_19", { value: 59496, low: 59496, high: 83304 }],
  ["assistance.ended", { value: 75045 }],
  ["school.resourcePreschool", { value: 243420 }],
  ["openCare.leisure", { value: 114000 }],
  ["work.wage", { value: 369600 }],
  ["work.contributions", { value: 116128.32 }],
])("%s a year", (id, expected) => {
  expect(yearlyAmount(unitValueOf(id))).toEqual(expected);
});

test("a price per unit waits for its quantity", () => {
  expect(yearlyAmount(unitValueOf("secure.day.emergency"))).toBeNull();
  expect(yearlyAmount(unitValueOf("secure.day.emergency"), 90)).toEqual({ value: 479520 });
});

test("what has no source has no amount, whatever the quantity", () => {
  expect(yearlyAmount(unitValueOf("work.insurance"), 12)).toBeNull();
});
