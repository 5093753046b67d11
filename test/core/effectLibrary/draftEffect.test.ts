import { readAppraisal, type CellValue } from "../../../src/core/model";
import { effectColumns } from "../../../src/core/model/schema/tableColumns";
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

/** The draft of an entry as the only row of Effekter, a krona where the value is still to be filled in. */
function tablesWith(entry: EffectEntry): Parameters<typeof readAppraisal>[0] {
  const draft: Readonly<Record<string, CellValue>> = { id: "E1", ...draftEffect(entry, "sv") };
  const row = { ...draft, unitValue: draft.unitValue ?? 1, priceYear: null, evidenceGrade: 1 };
  const cells: Readonly<Record<string, CellValue>> = row;
  return {
    assumptions: [
      ["Nyckel", "Värde"],
      ["startår", 2027],
      ["andel som lyckas", 0.5],
    ],
    participants: [
      ["År", "Antal"],
      [2027, 10],
    ],
    costs: [["Id", "Aktör", "Slag", "Belopp"]],
    effects: [
      Object.values(effectColumns).map(({ name }) => name.sv),
      Object.keys(effectColumns).map((key) => cells[key] ?? null),
    ],
  };
}

test.each(effectEntries)("$id becomes a row that the model understands", (entry) => {
  const { appraisal, problems } = readAppraisal(tablesWith(entry));
  expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(appraisal?.effects).toHaveLength(1);
  expect(appraisal?.effects[0]).toMatchObject({ kind: entry.kind, lag: 1 });
  expect(appraisal?.effects[0]?.actor.name).toBe(entry.actor);
});
