import { appraise, verdict } from "../../../src/core/appraisal";
import { readAppraisal, writeAppraisal } from "../../../src/core/model";
import { examples } from "../../../src/core/examples";
import { appraisalOf, caseOf, everyCase, rowsOf } from "./support";

test("ids are unique, of examples and of the cases of each", () => {
  const ids = examples.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = everyCase.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(everyCase)("$name reads without errors or warnings", ({ one }) => {
  const { problems } = readAppraisal(one.tables);
  expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test.each(everyCase)("$name names its currency where it is not Swedish", ({ one, example }) => {
  const [name] = rowsOf(one.tables.assumptions).filter(({ Nyckel }) => Nyckel === "namn");
  expect(String(name?.Värde).includes(example.currency)).toBe(example.currency !== "SEK");
});

test("no part of the lifetime cost of exclusion falls to a municipality or the public sector", () => {
  const { effects } = appraisalOf(caseOf("utanforskapets-pris intervention"));
  expect(effects.map(({ actor }) => actor.kind)).toEqual(["civilSociety"]);
});

// 15 750 000 is derived: printed sum / printed persons, the same in every kommun that prints both.
test.each([
  ["eskilstuna", 139, 2_189_250_000],
  ["flen", 19, 299_250_000],
  ["varmdo", 75, 1_181_250_000],
])("%s: 350 000 kr a year for 45 years is the printed sum per person", (id, persons, sum) => {
  const { cohorts, effects } = appraisalOf(caseOf(`utanforskapets-pris ${id}`));
  expect(cohorts.map(({ number }) => number)).toEqual([persons]);
  const [effect] = effects;
  expect((effect?.unitValue ?? 0) * (effect?.duration ?? 0)).toBe(sum / persons);
});

// method.md section 4: children · share, rounded half away from zero.
test.each([
  [1083, 139],
  [148, 19],
  [539, 69],
  [585, 75],
])("12.8 %% of %i children is %i persons", (children, persons) => {
  expect(Math.round(children * 0.128)).toBe(persons);
});

test("the wage cost of two IPS specialists", () => {
  // 2 · 33 700 · 12 · 1.3142 = 808 800 · 1.3142
  const [cost] = appraisalOf(caseOf("arbete-med-stod high")).costs;
  expect(cost?.amount).toBe(1_062_924.96);
});

test("the parts of a full-time job", () => {
  // 30 800 · 12 = 369 600; 31.42 %, 21 % and 32.37 − 21 = 11.37 % of it.
  const { effects } = appraisalOf(caseOf("jobbprojekt no-and-yes"));
  const values = effects.slice(0, 5).map(({ unitValue }) => unitValue);
  expect(values).toEqual([369_600, 116_128.32, 116_128.32, 77_616, 42_023.52]);
});

test.each(everyCase)(
  "$name written in English and read again gives the same answer and origins",
  ({ one }) => {
    const before = appraisalOf(one);
    const tables = writeAppraisal(before, "en");
    const after = appraisalOf({ ...one, tables });
    expect(verdict(appraise(after))).toEqual(verdict(appraise(before)));
    const origins = rowsOf(one.tables.effects).map(({ Ursprung }) => Ursprung);
    expect(rowsOf(tables.effects).map(({ Ursprung }) => Ursprung)).toEqual(origins);
  },
);
