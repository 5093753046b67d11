import { helpById } from "../../src/functions/help.generated";
import { registry } from "../../src/functions/registry.generated";
import type { ExpectedCell, Output, OutputCell } from "../../src/functions/definition";
import { NotAvailableError } from "../../src/core/errors";
import { callContext } from "./support/callContext";

/** Where an example prints a rounded result, half a unit of its last digit is allowed; elsewhere a part in 1e12. */
function expectCell(
  actual: OutputCell | undefined,
  expected: ExpectedCell,
  tolerance: number | undefined,
): void {
  const wanted = typeof expected === "object" ? expected.sv : expected;
  if (actual instanceof NotAvailableError) expect("#N/A").toBe(wanted);
  else if (typeof wanted === "number" && typeof actual === "number") {
    const allowed = tolerance ?? 1e-12 * Math.max(1, Math.abs(wanted));
    expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(allowed);
  } else expect(actual).toBe(wanted);
}

function rows<Cell>(result: Cell | readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return Array.isArray(result) ? (result as readonly (readonly Cell[])[]) : [[result as Cell]];
}

describe.each(registry)("the examples of SOCINV.$id", (custom) => {
  const examples = helpById[custom.id]?.examples ?? [];

  it.each(examples)("$title.en", async ({ cells, result, tolerance }) => {
    const output: Output = await custom.evaluateCells(cells, callContext("sv"));
    const actual = rows<OutputCell>(output);
    const expected = rows<ExpectedCell>(result);
    expect([actual.length, actual[0]?.length]).toEqual([expected.length, expected[0]?.length]);
    expected.forEach((row, rowAt) => {
      row.forEach((value, columnAt) => {
        expectCell(actual[rowAt]?.[columnAt], value, tolerance);
      });
    });
  });

  it("has an example with an outside source or a second way", () => {
    const kinds = examples.map(({ source }) => source.kind);
    expect(kinds.some((kind) => kind === "published" || kind === "native")).toBe(true);
  });
});
