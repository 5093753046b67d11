import { helpById } from "../../src/functions/help.generated";
import type { ExpectedCell } from "../../src/functions/definition";
import type { SimulatedExcel } from "../support/excel";
import { openExcel } from "../support/excel";
import { calculate, get, type Driver } from "../workbench/contract/driver";
import { headlessDriver } from "../workbench/contract/headlessDriver";

/** Every example that names a native formula as its second way: the formula, and what it must give. */
const examples = Object.entries(helpById).flatMap(([id, help]) =>
  help.examples.flatMap(({ title, source, result, tolerance }) =>
    source.kind === "native"
      ? [{ id, title: title.en, formula: source.formula, result: figures(result), tolerance }]
      : [],
  ),
);

/** The result without its headings, as rows. */
function figures(
  result: ExpectedCell | readonly (readonly ExpectedCell[])[],
): readonly (readonly ExpectedCell[])[] {
  const rows = (
    Array.isArray(result) ? result : [[result]]
  ) as readonly (readonly ExpectedCell[])[];
  return typeof rows[0]?.[0] === "object" ? rows.slice(1) : rows;
}

/** A table with words in it holds more than a formula can give: there each figure of the formula must be found. */
const hasWords = ({ result }: (typeof examples)[number]): boolean =>
  result.flat().some((cell) => typeof cell !== "number");
const plain = examples.filter((example) => !hasWords(example));
const tables = examples.filter(hasWords);

describe("the native formulas of the examples, in the simulated Excel", () => {
  let excel: SimulatedExcel;
  let driver: Driver;

  beforeAll(async () => {
    excel = await openExcel();
    driver = headlessDriver(excel);
  });

  afterAll(() => {
    excel.close();
  });

  it("there are at least as many as functions without a printed example", () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(plain)("$id: $formula", async ({ formula, result, tolerance }) => {
    const values = await calculated(formula, result.length, result[0]?.length ?? 1);
    result.forEach((row, at) => {
      row.forEach((expected, place) => {
        expectNear(values[at]?.[place], Number(expected), tolerance);
      });
    });
  });

  it.each(tables)("$id: every figure of $formula stands in the table", async (example) => {
    const figuresOfTable = example.result.flat().filter((cell) => typeof cell === "number");
    const block = await calculated(example.formula, 8, 8);
    const native = block.flat().filter((cell) => cell !== "");
    expect(native.length).toBeGreaterThan(0);
    for (const value of native) {
      const nearest = figuresOfTable.reduce((best, figure) =>
        Math.abs(figure - Number(value)) < Math.abs(best - Number(value)) ? figure : best,
      );
      expectNear(value, nearest, example.tolerance);
    }
  });

  /** What a formula in A1 gives, on an otherwise empty block. */
  async function calculated(formula: string, rows: number, columns: number): Promise<unknown[][]> {
    await calculate(driver, "A1", [[formula]]);
    return get(driver, `A1:${"ABCDEFGH".charAt(columns - 1)}${String(rows)}`);
  }
});

function expectNear(actual: unknown, expected: number, tolerance: number | undefined): void {
  const allowed = tolerance ?? 1e-10 * Math.max(1, Math.abs(expected));
  expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(allowed);
}
