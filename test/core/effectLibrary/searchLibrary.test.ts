import { effectEntries, evidence, searchLibrary } from "../../../src/core/effectLibrary";

const effectIds = (search: string): string[] => searchLibrary(search).effects.map(({ id }) => id);
const evidenceIds = (search: string): string[] =>
  searchLibrary(search).evidence.map(({ id }) => id);

test("a blank search finds everything in order", () => {
  expect(searchLibrary("  ")).toEqual({ effects: effectEntries, evidence });
});

test.each(["försörjningsstöd", "FORSORJNINGSSTOD", "welfare", "social assistance"])(
  "%s finds social assistance",
  (search) => {
    expect(effectIds(search)).toContain("assistance.ended");
  },
);

test("every word has to be found, in either language", () => {
  expect(effectIds("sis låsbar")).toEqual(["secure.day.treatment.locked"]);
  expect(effectIds("uppsala shelter")).toEqual([
    "housing.emergency.uppsala",
    "housing.supported.uppsala",
  ]);
  expect(effectIds("uppsala arvode")).toEqual([]);
});

test("what is named so stands first", () => {
  expect(evidenceIds("skolfam").slice(0, 3)).toEqual([
    "skolfam.2017",
    "skolfam.2020",
    "skolfam2.norrkoping",
  ]);
  expect(effectIds("missbruk")[0]).toBe("abuse.day");
});

test("evidence is found too, null and negative included", () => {
  expect(evidenceIds("sommarjobb")).toHaveLength(4);
  expect(evidenceIds("MST")).toContain("mst.se");
});

test("evidence is found by what it found", () => {
  expect(evidenceIds("ingen effekt")).toEqual(["summer.falun.men", "mst.se"]);
  expect(evidenceIds("negative effect")).toEqual(["summer.sthlm.long"]);
});

test("short words match beginnings, long ones also inside a compound", () => {
  expect(effectIds("arvo")).toContain("foster.fee");
  expect(effectIds("boende uppsala")).toContain("housing.emergency.uppsala");
  expect(effectIds("oende")).toEqual([]);
});
