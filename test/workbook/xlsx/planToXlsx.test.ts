import { readXlsx } from "hucre/xlsx";
import { openFile, planToXlsx, type OpenedFile } from "../../../src/workbook/xlsx";
import { changedValues } from "../../support/changedValues";
import { filledCells } from "../../support/filledCells";
import { recalculate, savedAgain } from "../../support/recalculate";
import { smallPlan } from "./smallPlan";

test("The same plan gives the same bytes, and each edition its own", async () => {
  const plain = await planToXlsx(smallPlan, "plain");
  expect(Buffer.from(await planToXlsx(smallPlan, "plain")).equals(plain)).toBe(true);
  expect(Buffer.from(await planToXlsx(smallPlan, "addIn")).equals(plain)).toBe(false);
});

test("A file holds every cell of its edition with its value; texts stay texts", async () => {
  const cells = filledCells(openFile(await planToXlsx(smallPlan, "addIn")));
  const held = (address: string): unknown => cells.get(address);
  expect(held("Mina antaganden!A6")).toEqual({ value: "=1+1", isError: false });
  expect(held("Mina antaganden!B6")).toEqual({ value: "#N/A", isError: false });
  expect(held("Mina antaganden!B7")).toEqual({ value: true, isError: false });
  expect(held("Resultat!B6")).toEqual({
    value: 40,
    isError: false,
    formula: "_xldudf_SOCINV_NPV(Ränta,B3:B5)",
    spill: "B6",
  });
  expect(held("Resultat!B7")).toMatchObject({ value: 1, spill: "B7:C7" });
  expect(held("Resultat!C7")).toEqual({ value: 2 / 3, isError: false });
  expect(held("Resultat!B9")).toMatchObject({ value: "#N/A", isError: true });
  expect(held("Resultat!B10")).toMatchObject({ value: "SOCINV.a", formula: '"SOCINV."&"a"' });
});

test("LibreOffice opens the plain edition and saves it again with every value, and comes to the same figures itself", async () => {
  const plain = await planToXlsx(smallPlan, "plain");
  const own = filledCells(openFile(plain));
  const saved = opened(savedAgain(new Map([["plain", plain]])), "plain");
  const fresh = opened(recalculate(new Map([["plain", plain]])), "plain");
  expect(changedValues(own, filledCells(saved))).toEqual([]);
  expect(changedValues(own, filledCells(fresh))).toEqual([]);
});

test("LibreOffice keeps the edition with the add-in, but for what only the add-in can work out", async () => {
  const addIn = await planToXlsx(smallPlan, "addIn");
  const saved = opened(savedAgain(new Map([["addIn", addIn]])), "addIn");
  const changed = changedValues(filledCells(openFile(addIn)), filledCells(saved));
  expect(changed).toEqual(["Resultat!B6", "Resultat!B7", "Resultat!C7"]);
});

test("A second library reads the edition with the add-in: values, formulas and where they spill", async () => {
  const { sheets } = await readXlsx(await planToXlsx(smallPlan, "addIn"));
  const result = sheets.find(({ name }) => name === "Resultat");
  expect(result?.rows.slice(5, 10).map((row) => row[1] ?? "")).toEqual([
    40,
    1,
    "",
    "#N/A",
    "SOCINV.a",
  ]);
  expect(result?.cells?.get("6,1")).toMatchObject({
    formula: "_xldudf_SOCINV_DISCOUNTFACTORS(Ränta,1)",
    formulaRef: "B7:C7",
    formulaDynamic: true,
  });
});

function opened(files: ReadonlyMap<string, OpenedFile>, name: string): OpenedFile {
  const file = files.get(name);
  if (!file) throw new Error(`${name} did not come back`);
  return file;
}

test("A formula without a value, and one of SOCINV's in the plain edition, is a mistake of ours", async () => {
  const [sheet] = smallPlan.sheets;
  if (!sheet) throw new Error("no sheet");
  const withCell = (content: string, value?: number) => ({
    ...smallPlan,
    sheets: [
      {
        ...sheet,
        cells: [
          ...sheet.cells,
          {
            row: 9,
            column: 0,
            content,
            role: "calculated" as const,
            ...(value !== undefined && { value }),
          },
        ],
      },
    ],
  });
  await expect(planToXlsx(withCell("=1+1"), "plain")).rejects.toThrow(
    "'Mina antaganden'!A10 has a formula but no value for it",
  );
  await expect(planToXlsx(withCell("=SOCINV.NPV(1,2)", 3), "plain")).rejects.toThrow(
    "'Mina antaganden'!A10 calls SOCINV in the plain edition",
  );
});
