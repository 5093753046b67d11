import fc from "fast-check";
import type { SimulatedExcel } from "../../support/excel";
import { openExcel, sleep } from "../../support/excel";
import type { CellContent } from "../contract/driver";
import { get, put } from "../contract/driver";
import { headlessDriver } from "../contract/headlessDriver";
import { registerTestFunctions, testMetadata } from "../fixtures/testFunctions";

/** A web of native, single and spilling functions that lean on each other. */
const WEB: readonly [address: string, formulas: CellContent[][]][] = [
  ["A1:A3", [[2], [4], ["=SOCINV.COUNTDOWN(A2)"]]],
  [
    "C1:C8",
    [
      ["=SUM(A3:A12)"],
      ["=SOCINV.TOTAL(A1,A3:A12)"],
      ["=SOCINV.PLUSONE(C2)"],
      ["=C1+C3"],
      ["=IF(A2>4,SOCINV.PLUSONE(C4),0)"],
      ["=SOCINV.TOTAL(A3:A12,C1:C5)"],
      ["=IFERROR(SOCINV.PLUSONE(D1),-1)"],
      ["=SOCINV.SLOWLY(A2,20)"],
    ],
  ],
];

type Edit = readonly [address: string, content: CellContent];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value): Edit => ["A1", value]),
  fc.integer({ min: 1, max: 9 }).map((value): Edit => ["A2", value]),
  fc.constantFrom<CellContent>("text", 7, "").map((value): Edit => ["D1", value]),
  // Something in the way of the spill, and away again.
  fc.constantFrom<CellContent>(9, "").map((value): Edit => ["A5", value]),
  fc.constantFrom<CellContent>("=SOCINV.PLUSONE(C2)", 50).map((value): Edit => ["C3", value]),
);

const round = fc.array(fc.record({ edit, wait: fc.constantFrom(0, 0, 5, 25) }), {
  minLength: 1,
  maxLength: 6,
});

describe("edits at any moment, while calls are out", () => {
  let excel: SimulatedExcel;

  beforeAll(async () => {
    excel = await openExcel({ functions: testMetadata, addIn: registerTestFunctions });
    for (const [address, formulas] of WEB) await put(headlessDriver(excel), address, formulas);
  });

  afterAll(() => {
    excel.close();
  });

  it("leave what a fresh evaluation of everything gives, and nothing waiting", async () => {
    const driver = headlessDriver(excel);
    const evaluated = async (): Promise<CellContent[][]> => {
      await excel.idle();
      return get(driver, "A1:D13");
    };
    await fc.assert(
      fc.asyncProperty(round, async (steps) => {
        for (const {
          edit: [address, content],
          wait,
        } of steps) {
          await put(driver, address, [[content]]);
          await sleep(wait);
        }
        const left = await evaluated();
        expect(left.flat()).not.toContain("#BUSY!");
        excel.host.functions.forget();
        excel.host.store.recalculate(true);
        expect(await evaluated()).toEqual(left);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
