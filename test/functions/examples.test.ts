import { helpById } from "../../src/functions/help.generated";
import { registry } from "../../src/functions/registry.generated";
import type { CellResult, CellValue } from "../../src/functions/definition";

/** Where an example prints a rounded result, half a unit of its last digit is allowed; elsewhere a part in 1e12. */
function expectCell(
  actual: CellValue | undefined,
  expected: CellValue,
  tolerance: number | undefined,
): void {
  if (typeof expected !== "number" || typeof actual !== "number") {
    expect(actual).toBe(expected);
    return;
  }
  const allowed = tolerance ?? 1e-12 * Math.max(1, Math.abs(expected));
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(allowed);
}

function rows(result: CellResult): readonly (readonly CellValue[])[] {
  return typeof result === "object" ? result : [[result]];
}

describe.each(registry)("the examples of SOCINV.$id", (custom) => {
  it.each(helpById[custom.id]?.examples ?? [])("$title.en", ({ cells, result, tolerance }) => {
    const actual = rows(custom.evaluateCells(cells));
    const expected = rows(result);
    expect([actual.length, actual[0]?.length]).toEqual([expected.length, expected[0]?.length]);
    expected.forEach((row, rowAt) => {
      row.forEach((value, columnAt) => {
        expectCell(actual[rowAt]?.[columnAt], value, tolerance);
      });
    });
  });

  it("has an example with an outside source or a second way", () => {
    expect(helpById[custom.id]?.examples.length).toBeGreaterThan(0);
  });
});
