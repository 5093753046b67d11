import fc from "fast-check";
import { appraise, contextOf, horizonColumns, measures } from "../../../src/core/appraisal";
import { NotAvailableError } from "../../../src/core/errors";
import { readAppraisal, type Appraisal, type Tables } from "../../../src/core/model";
import { plainWord } from "../../../src/core/model/cells/sameWord";
import type { Language } from "../../../src/core/text";
import { cellName, splitAddress } from "../../../src/workbook/plan/address";
import {
  appraisalNames,
  appraisalSheets,
  keyCells,
} from "../../../src/workbook/plan/appraisalSheets";
import { figureRows } from "../../../src/workbook/plan/appraisalSheets/figures/figureLayout";
import { templates } from "../../../src/workbook/plan/templates";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";
import { openFile, planToXlsx, type FileCell } from "../../../src/workbook/xlsx";
import { filledCells } from "../../support/filledCells";
import { measured } from "../../support/measured";
import { recalculate } from "../../support/recalculate";
import { filledIn, someFilling } from "./variants";

const variantsOfEach = 20;

interface Case {
  readonly name: string;
  readonly appraisal: Appraisal;
  readonly plan: WorkbookPlan;
  readonly language: Language;
  readonly held: ReadonlyMap<string, FileCell>;
  /** What LibreOffice came to, from scratch. */
  fresh: ReadonlyMap<string, FileCell>;
}

const cases: Case[] = [];
/** What LibreOffice's one call took; the limit is for a machine with much else to do. */
let seconds = Number.NaN;
const wanted = 240;
const atMost = 3 * wanted;

async function addCase(
  name: string,
  tables: Tables,
  language: Language,
  files: Map<string, Uint8Array>,
): Promise<void> {
  const { appraisal, problems } = readAppraisal(tables);
  if (!appraisal) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  const plan = appraisalSheets(appraisal, appraisalNames(language), language);
  const file = await planToXlsx(plan, "plain");
  files.set(name, file);
  cases.push({
    name,
    appraisal,
    plan,
    language,
    held: filledCells(openFile(file)),
    fresh: new Map(),
  });
}

/** Every template in both languages, and twenty fillings of each Swedish one: all in one call of LibreOffice. */
beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const { id, tables } of templates) {
    for (const language of ["sv", "en"] as const)
      await addCase(`${id} ${language}`, tables(language), language, files);
    const fillings = fc.sample(someFilling, { numRuns: variantsOfEach, seed: id.length });
    for (const [at, filling] of fillings.entries())
      await addCase(`${id} ${String(at)}`, filledIn(tables("sv"), filling), "sv", files);
  }
  const started = performance.now();
  const fresh = recalculate(files);
  seconds = (performance.now() - started) / 1000;
  for (const one of cases)
    one.fresh = filledCells(fresh.get(one.name) ?? openFile(new Uint8Array()));
}, 1_500_000);

test(`${String(templates.length)} templates in two languages, with ${String(variantsOfEach)} fillings of each, were recalculated`, () => {
  expect(cases).toHaveLength(templates.length * (2 + variantsOfEach));
});

test(`LibreOffice takes them all in one call, in ${String(wanted)} s where it has a core of its own`, () => {
  measured(
    `LibreOffice: ${String(cases.length)} plain workbooks from scratch in one call ${seconds.toFixed(0)} s (limit ${String(wanted)} s)`,
  );
  expect(seconds).toBeLessThan(atMost);
});

test("No cell of the plain edition is an error, before or after", () => {
  const errors = cases.flatMap(({ name, held, fresh }) =>
    [...held, ...fresh].flatMap(([address, { isError, value, formula }]) =>
      isError ? [`${name} ${address} ${String(value)} ${formula ?? ""}`] : [],
    ),
  );
  expect(errors).toEqual([]);
});

test("Every cell recalculated from scratch is what the file held: kronor to half an öre, others to a billionth", () => {
  let compared = 0;
  const differences: string[] = [];
  for (const one of cases) {
    const money = moneyCells(one.plan);
    for (const [address, before] of one.held) {
      const after = one.fresh.get(address);
      compared += typeof before.value === "number" ? 1 : 0;
      if (!isSame(before.value, after?.value ?? "", money.has(address)))
        differences.push(
          `${one.name} ${address}: ${String(before.value)} → ${String(after?.value)}`,
        );
    }
  }
  expect(compared).toBeGreaterThan(200_000);
  expect(differences.slice(0, 20)).toEqual([]);
});

test("Every figure on Resultat is the core's, for each perspective and horizon", () => {
  let compared = 0;
  const differences: string[] = [];
  for (const one of cases)
    for (const [place, { wanted, isRate }] of coreFigures(one)) {
      const value = one.fresh.get(place)?.value;
      compared += typeof value === "number" ? 1 : 0;
      if (!isFigure(value, wanted) && !(isRate && isBeyondExcel(value, wanted)))
        differences.push(`${one.name} ${place}: ${String(value)}, core ${String(wanted)}`);
    }
  expect(compared).toBeGreaterThan(20_000);
  expect(differences.slice(0, 20)).toEqual([]);
});

/** A number where the core has one, and words where it has none. */
function isFigure(value: FileCell["value"] | undefined, wanted: number | undefined): boolean {
  if (wanted === undefined) return typeof value !== "number";
  return isSame(value ?? "", wanted, Math.abs(wanted) > 1000);
}

/** Excel's IRR finds one root near its guess: the plain edition says in words where there may be several, or one far away. */
function isBeyondExcel(value: FileCell["value"] | undefined, wanted: number | undefined): boolean {
  if (wanted === undefined || typeof value !== "string") return false;
  return /flera|several/.test(value) || wanted < -0.5 || wanted > 10;
}

interface CoreFigure {
  readonly wanted: number | undefined;
  readonly isRate: boolean;
}

/** By the address of each figure's cell: the core's figure, undefined where there is none. */
function coreFigures({ appraisal, language }: Case): ReadonlyMap<string, CoreFigure> {
  const calculation = appraise(appraisal);
  const cells = keyCells(appraisal, appraisalNames(language), language);
  const figures = new Map<string, CoreFigure>();
  for (const [column, { horizon }] of horizonColumns(appraisal).entries())
    for (const [at, perspective] of ["kommun", "offentlig sektor", "samhälle"].entries())
      for (const row of figureRows) {
        if (row === "answer" || row === "paybackTargetMet") continue;
        const { sheet = "", cells: cell } = splitAddress(cells.figure(row, at, column));
        const address = `${sheet}!${cell.replaceAll("$", "")}`;
        const context = contextOf(calculation, perspective, horizon);
        const wanted = figureOf(() => measures[row].take(context));
        figures.set(address, { wanted, isRate: row === "internalRate" });
      }
  return figures;
}

function figureOf(take: () => number | boolean): number | undefined {
  try {
    return Number(take());
  } catch (error) {
    if (error instanceof NotAvailableError) return undefined;
    throw error;
  }
}

function isSame(one: FileCell["value"], other: FileCell["value"], isMoney: boolean): boolean {
  if (typeof one !== "number" || typeof other !== "number") return plain(one) === plain(other);
  const tolerance = isMoney ? 0.005 : 1e-9 * Math.max(1, Math.abs(one));
  return Math.abs(one - other) <= tolerance;
}

/** LibreOffice leaves out a blank text and parts of a text's white space, and writes numbers in texts with its own decimal mark. */
function plain(value: FileCell["value"]): FileCell["value"] {
  if (typeof value !== "string") return value ?? "";
  return plainWord(value).replace(/(?<=\d)[.,](?=\d)/g, ",");
}

/** The cells whose format is kronor. */
function moneyCells({ sheets }: WorkbookPlan): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ numberFormat = "" }) => /#,##0|0\.0,,/.test(numberFormat))
        .map(({ row, column }) => `${name}!${cellName(row, column)}`),
    ),
  );
}
