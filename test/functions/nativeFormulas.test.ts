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

  it.each(examples)("$id: $formula", async ({ formula, result, tolerance }) => {
    await calculate(driver, "A1", [[formula]]);
    const columns = "ABCDEFGH";
    const last = `${columns.charAt((result[0]?.length ?? 1) - 1)}${String(result.length)}`;
    const values = await get(driver, `A1:${last}`);
    result.forEach((row, at) => {
      row.forEach((expected, place) => {
        const allowed = tolerance ?? 1e-10 * Math.max(1, Math.abs(Number(expected)));
        expect(Math.abs(Number(values[at]?.[place]) - Number(expected))).toBeLessThanOrEqual(
          allowed,
        );
      });
    });
  });
});
