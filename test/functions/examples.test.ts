import { helpById } from "../../src/functions/help.generated";
import { registry } from "../../src/functions/registry.generated";
import type {
  CustomFunction,
  Example,
  ExpectedCell,
  Output,
  OutputCell,
} from "../../src/functions/definition";
import { NotAvailableError } from "../../src/core/errors";
import type { Language } from "../../src/core/text";
import { callContext } from "./support/callContext";

/** Where an example prints a rounded result, half a unit of its last digit is allowed; elsewhere a part in 1e12. */
function expectCell(
  actual: OutputCell | undefined,
  expected: ExpectedCell,
  tolerance: number | undefined,
  language: Language,
): void {
  const wanted = typeof expected === "object" ? expected[language] : expected;
  if (actual instanceof NotAvailableError) expect("#N/A").toBe(wanted);
  else if (typeof wanted === "number" && typeof actual === "number") {
    const allowed = tolerance ?? 1e-12 * Math.max(1, Math.abs(wanted));
    expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(allowed);
  } else expect(actual).toBe(wanted);
}

/** What the function gives; #N/A of the whole call counts as its one cell. */
async function outcome(
  custom: CustomFunction,
  cells: readonly unknown[],
  language: Language,
): Promise<Output | OutputCell> {
  try {
    return await custom.evaluateCells(cells, callContext(language));
  } catch (error) {
    if (error instanceof NotAvailableError) return error;
    throw error;
  }
}

function rows<Cell>(result: Cell | readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return Array.isArray(result) ? (result as readonly (readonly Cell[])[]) : [[result as Cell]];
}

function inBothLanguages(
  examples: readonly Example[],
): readonly (Example & { readonly language: Language })[] {
  return (["sv", "en"] as const).flatMap((language) =>
    examples.map((example) => ({ ...example, language })),
  );
}

describe.each(registry)("the examples of SOCINV.$id", (custom) => {
  const examples = helpById[custom.id]?.examples ?? [];

  it.each(inBothLanguages(examples))("$language: $title.en", async (example) => {
    const { cells, result, tolerance, language } = example;
    const actual = rows<OutputCell>(await outcome(custom, cells, language));
    const expected = rows<ExpectedCell>(result);
    expect([actual.length, actual[0]?.length]).toEqual([expected.length, expected[0]?.length]);
    expected.forEach((row, rowAt) => {
      row.forEach((value, columnAt) => {
        expectCell(actual[rowAt]?.[columnAt], value, tolerance, language);
      });
    });
  });

  it("has an example with an outside source or a second way", () => {
    const kinds = examples.map(({ source }) => source.kind);
    expect(kinds.some((kind) => kind === "published" || kind === "native")).toBe(true);
  });
});
