import type { Tables } from "../../../src/core/model";
import {
  collectFile,
  collectionOf,
  listPlan,
  type CollectedFile,
} from "../../../src/workbook/collect";
import { openFile, planToXlsx } from "../../../src/workbook/xlsx";
import { dec, type Dec } from "../../oracle/decimal";
import { measuresOf, naiveAppraisal, type Measures } from "../../oracle/naiveAppraisal";
import type { Maybe } from "../../oracle/naiveModel";
import { filledCells } from "../../support/filledCells";
import { recalculate } from "../../support/recalculate";
import { injections, twoHundred, type Returned } from "./twoHundred";

let returned: readonly Returned[];
let collected: readonly CollectedFile[];
let seconds: number;

beforeAll(async () => {
  returned = await twoHundred();
  const started = performance.now();
  collected = returned.map(({ file, bytes }) => collectFile(file, bytes));
  seconds = (performance.now() - started) / 1000;
}, 120_000);

test("Two hundred files are read within thirty seconds, each in its group", () => {
  expect(returned).toHaveLength(200);
  expect(seconds).toBeLessThan(30);
  const { ready, toMend, skipped } = collectionOf(collected);
  const names = (group: Returned["expected"]): readonly string[] =>
    returned.filter(({ expected }) => expected === group).map(({ file }) => file);
  expect(ready.map(({ file }) => file)).toEqual(names("ready"));
  expect(toMend.map(({ file }) => file)).toEqual(names("toMend"));
  expect(skipped.map(({ file }) => file).sort()).toEqual([...names("skipped")].sort());
});

test("Every figure, and every sum, is what an independent calculation of the same tables gives", () => {
  const { ready, sums } = collectionOf(collected);
  const total = { costs: dec(0), npv: dec(0), society: dec(0), cash: dec(0) };
  for (const { file, figures } of ready) {
    const tables = returned.find((one) => one.file === file)?.tables;
    if (!tables) throw new Error(`${file} has no tables`);
    const own = naive(tables, "kommun");
    const society = naive(tables, "samhälle");
    expectNear(figures.costs, own.costs);
    expectNear(figures.netPresentValue, own.npv);
    expectNear(figures.perKrona, own.nnk);
    expectNear(figures.cash, own.cashNpv);
    expectNear(figures.hump, own.hump);
    expectNear(figures.payback, own.paybackFirst);
    expectNear(figures.participants, own.participants);
    expectNear(figures.society, society.npv);
    total.costs = total.costs.plus(given(own.costs));
    total.npv = total.npv.plus(given(own.npv));
    total.society = total.society.plus(given(society.npv));
    total.cash = total.cash.plus(given(own.cashNpv));
  }
  expectNear(sums.costs, total.costs);
  expectNear(sums.netPresentValue, total.npv);
  expectNear(sums.society, total.society);
  expectNear(sums.cash, total.cash);
});

function naive(tables: Tables, perspective: string): Measures {
  const appraisal = naiveAppraisal(tables);
  const found = appraisal.perspectives.find(({ name }) => name === perspective);
  if (!found) throw new Error(`no perspective ${perspective}`);
  return measuresOf(appraisal, found, appraisal.model.horizon);
}

function given(value: Maybe): Dec {
  return typeof value === "string" ? dec(0) : value;
}

/** Half an öre, or a billionth of large sums; none where the other has none. */
function expectNear(actual: number | undefined, expected: Maybe): void {
  if (typeof expected === "string") expect(actual).toBeUndefined();
  else
    expect(
      dec(actual ?? NaN)
        .minus(expected)
        .abs()
        .toNumber(),
    ).toBeLessThanOrEqual(0.005);
}

test("The list is a workbook whose sums LibreOffice works out to the same", async () => {
  const collection = collectionOf(collected);
  const file = await planToXlsx(listPlan(collection, "sv"), "plain");
  const held = filledCells(openFile(file));
  const fresh = filledCells(recalculate(new Map([["list", file]])).get("list") ?? openFile(file));
  const formulas = [...held].filter(([, { formula }]) => formula !== undefined);
  expect(formulas).toHaveLength(7);
  for (const [address, { value }] of formulas) {
    const now = fresh.get(address)?.value;
    expect(Math.abs(Number(now) - Number(value))).toBeLessThan(0.005);
  }
});

test("Texts that look like formulas come as texts and go as texts", async () => {
  const file = returned.find((one) => one.file === "formler i text.xlsx");
  if (!file) throw new Error("no such file");
  const sent = [...filledCells(openFile(file.bytes)).values()];
  const list = await planToXlsx(listPlan(collectionOf(collected), "sv"), "plain");
  const listed = [...filledCells(openFile(list)).values()];
  const items = file.tables?.costs.flat().filter((cell) => injections.includes(String(cell))) ?? [];
  expect(items.length).toBeGreaterThan(0);
  for (const text of items) expect(sent).toContainEqual({ value: text, isError: false });
  expect(listed).toContainEqual({ value: injections[0], isError: false });
  const formulas = listed.flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
  for (const formula of formulas) expect(formula).toMatch(/^SUM\([A-Z]6:[A-Z]\d+\)$|^G\d+\/F\d+$/);
});
