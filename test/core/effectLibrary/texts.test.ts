import { areas, effectEntries, evidence } from "../../../src/core/effectLibrary";

/** Every text in the library, wherever it stands. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

const texts = textsIn([areas, effectEntries, evidence]);

test("numbers are not parted at a line's end", () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => /\d (\d{3}(?!\d)|kr\b|%|DKK|NOK)/.test(text))).toEqual([]);
});

test("a minus is a true one", () => {
  expect(texts.filter((text) => /(^|[\s(])-\d/.test(text))).toEqual([]);
});

test("no text is blank or has space at its ends", () => {
  expect(texts.filter((text) => text.trim() === "" || text.trim() !== text)).toEqual([]);
});
