import { horizonColumns } from "../../../../../core/appraisal";
import type { Language, Text } from "../../../../../core/text";
import { cellName, joinAddress } from "../../../address";
import { cashFlowLayout } from "../../cashFlow/cashFlowLayout";
import { contextOf } from "../../calculation/context";
import { keyCells, type KeyCells } from "../../keyCells";
import { figureFormat } from "../../results/figureFormat";
import { cellIn, fixed } from "../cellIn";
import type { Dress, Page } from "../page";
import type { PageInput } from "../pageInput";
import { sensitivityTexts } from "./sensitivityTexts";

const MUNICIPALITY = 0;
const SOCIETY = 2;
const sides = [
  { perspective: MUNICIPALITY, name: sensitivityTexts.municipality },
  { perspective: SOCIETY, name: sensitivityTexts.society },
] as const;

const usualFactor = 0.9;
const firstColumn = 2;

const money = (language: Language): Dress => ({
  numberFormat: figureFormat("money", language),
  align: "right",
});

/** Net present values with every effect × 0.9, or another factor in the yellow cell. Returns the first row after the block. */
export function putOuterFactors(page: Page, top: number, input: PageInput): number {
  const { appraisal, names, language } = input;
  const key = keyCells(appraisal, names, language);
  page.put(top, 0, sensitivityTexts.outer[language], "heading");
  page.put(top + 1, 0, sensitivityTexts.outerFactor[language], "label");
  page.put(top + 1, 1, usualFactor, "input", { numberFormat: "0.00", align: "right" });
  page.put(top + 1, 2, sensitivityTexts.outerNote[language], "note");
  const factor = fixed(cellName(top + 1, 1));
  const head = top + 2;
  const columns = horizonColumns(appraisal).map((_, at) => at);
  putHead(
    page,
    head,
    columns.map((at) => `=${cellIn(key.horizonHeads, at)}`),
    language,
  );
  sides.forEach(({ perspective, name }, at) => {
    const row = head + 1 + 2 * at;
    const [plan, less] = columns
      .map((column) => figures(key, perspective, column, factor))
      .reduce<[string[], string[]]>(
        ([all, reduced], [one, other]) => [
          [...all, one],
          [...reduced, other],
        ],
        [[], []],
      );
    putRow(page, row, name, sensitivityTexts.planned, plan, language);
    putRow(page, row + 1, name, sensitivityTexts.reduced, less, language);
  });
  return head + 1 + 2 * sides.length + 1;
}

function figures(
  { figure }: KeyCells,
  perspective: number,
  column: number,
  factor: string,
): readonly [planned: string, reduced: string] {
  const cell = (row: "netPresentValue" | "benefits" | "costs"): string =>
    figure(row, perspective, column);
  return [`=${cell("netPresentValue")}`, `=${factor}*${cell("benefits")}-${cell("costs")}`];
}

/** Profit after one and five years with the cost spread over three years. Returns the first row after the block. */
export function putSpreadCosts(page: Page, top: number, input: PageInput): number {
  const { appraisal, names, language } = input;
  const { layout } = contextOf(appraisal, names, language);
  const flow = cashFlowLayout(layout);
  const key = keyCells(appraisal, names, language);
  const last = Math.max(...horizonColumns(appraisal).map(({ horizon }) => horizon));
  const after = ([1, 5] as const).filter((years) => years <= last);
  page.put(top, 0, sensitivityTexts.spread[language], "heading");
  page.put(top + 1, 0, sensitivityTexts.spreadNote[language], "note");
  const heads = { 1: sensitivityTexts.afterOne, 5: sensitivityTexts.afterFive };
  putHead(
    page,
    top + 2,
    after.map((years) => heads[years][language]),
    language,
  );
  const costs = (perspective: number, year: number): string =>
    joinAddress(
      names.sheets.cashFlow,
      fixed(cellName(flow.perspectiveCosts.first + perspective, flow.firstYearColumn + year)),
    );
  sides.forEach(({ perspective, name }, at) => {
    const row = top + 3 + 2 * at;
    const balance = (years: number): string => cellIn(key.balance(perspective), years);
    putRow(
      page,
      row,
      name,
      sensitivityTexts.planned,
      after.map((years) => `=${balance(years)}`),
      language,
    );
    putRow(
      page,
      row + 1,
      name,
      sensitivityTexts.spreadRow,
      after.map(
        (years) => `=${balance(years)}${notYet(years, (year) => costs(perspective, year))}`,
      ),
      language,
    );
  });
  return top + 3 + 2 * sides.length + 1;
}

const YEARS_OF_SPREADING = 3;

/** What has been paid but not yet been charged: all of the last year's cost, two thirds of the one before, a third of the one before that. */
function notYet(years: number, cost: (year: number) => string): string {
  const recent = [0, 1, 2].filter((back) => years - back >= 0);
  return recent
    .map(
      (back) =>
        `-${String(YEARS_OF_SPREADING - back)}/${String(YEARS_OF_SPREADING)}*${cost(years - back)}`,
    )
    .join("");
}

function putHead(page: Page, row: number, heads: readonly string[], language: Language): void {
  page.put(row, 0, sensitivityTexts.perspective[language], "tableHead");
  page.put(row, 1, "", "tableHead");
  heads.forEach((head, at) => {
    page.put(row, firstColumn + at, head, "tableHead", { align: "right", wrap: true });
  });
  page.height(row, 28);
}

function putRow(
  page: Page,
  row: number,
  who: Text,
  what: Text,
  formulas: readonly string[],
  language: Language,
): void {
  page.put(row, 0, who[language], "calculated");
  page.put(row, 1, what[language], "calculated");
  formulas.forEach((formula, at) => {
    page.put(row, firstColumn + at, formula, "calculated", money(language));
  });
}
