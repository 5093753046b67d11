import fc from "fast-check";
import { wrappedLines } from "../../../src/workbook/plan/wrappedLines";

test.each([
  ["", 10, 1],
  ["en kort rad", 20, 1],
  ["en kort rad", 11, 1],
  ["en kort rad", 7, 2],
  // Words stay whole: "en kort" would fit, "kort rad" not.
  ["en kort rad", 6, 3],
  ["https://exempel.se/en/lang/vag", 10, 3],
  ["se https://exempel.se/en/lang/vag", 10, 4],
])("%j takes in %i letters %i lines", (text, letters, lines) => {
  expect(wrappedLines(text, letters)).toBe(lines);
});

test("Never fewer lines than its letters fill, never more than its words and their parts", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 3, max: 60 }), (text, letters) => {
      const lines = wrappedLines(text, letters);
      const parts = text.split(" ").map((word) => Math.ceil(word.length / letters));
      expect(lines).toBeGreaterThanOrEqual(Math.ceil((text.length + 1) / (letters + 1)));
      expect(lines).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part, 0));
    }),
  );
});
