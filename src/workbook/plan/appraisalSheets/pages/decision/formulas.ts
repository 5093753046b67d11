import {
  assumptionKeys,
  type AssumptionKey,
} from "../../../../../core/model/schema/assumptionKeys";
import { boxOf, cellName, joinAddress, splitAddress } from "../../../address";
import { contextOf, onCalculation, single } from "../../calculation/context";
import type { Single } from "../../calculation/layout";
import { keyCells, type KeyCells } from "../../keyCells";
import type { PageInput } from "../pageInput";
import { fixed } from "../cellIn";
import { tableColumn } from "../tableColumn";

/** What the page's formulas point at. */
export interface Points extends KeyCells {
  readonly input: PageInput;
  /** A figure of the whole calculation, on Beräkning. */
  readonly single: (key: Single) => string;
  /** The value of a key of Antaganden; an error where the table lacks it. */
  readonly assumption: (key: AssumptionKey) => string;
  /** One figure at the calculation's own horizon, whichever column that is. */
  readonly atHorizon: (row: Parameters<KeyCells["figureRow"]>[0], perspective: number) => string;
  /** The text of a row of the verdict, the sentence itself being row 0. */
  readonly verdictRow: (row: number) => string;
  readonly questionAtHorizon: (question: number, who: "municipality" | "society") => string;
}

export function pointsOf(input: PageInput): Points {
  const { appraisal, names, language, tables } = input;
  const key = keyCells(appraisal, names, language);
  const context = contextOf(appraisal, names, language);
  const column = (wanted: string): string =>
    tableColumn("assumptions", tables.assumptions, names.tables.assumptions, wanted)?.reference ??
    "";
  const place = `MATCH(${key.horizon},${key.horizonYears},0)`;
  return {
    ...key,
    input,
    single: (one) => onCalculation(context, single(context, one)),
    assumption: (one) =>
      `INDEX(${column("value")},MATCH("${assumptionKeys[one].name[language]}",${column("key")},0))`,
    atHorizon: (row, perspective) => `INDEX(${key.figureRow(row, perspective)},${place})`,
    verdictRow: (row) => cellBelow(key.verdict, row),
    questionAtHorizon: (question, who) =>
      `INDEX(${rowFrom(key.question(question, who, 0), key.horizonYears)},${place})`,
  };
}

/** A row of cells as long as another, from a first one on. */
function rowFrom(first: string, like: string): string {
  const { sheet = "", cells } = splitAddress(first);
  const box = boxOf(cells);
  const length = boxOf(splitAddress(like).cells);
  if (!box || !length) throw new Error(`${first} or ${like} is no range`);
  const last = cellName(box.top, box.left + length.right - length.left);
  return joinAddress(sheet, `${fixed(cells)}:${fixed(last)}`);
}

function cellBelow(address: string, rows: number): string {
  const { sheet = "", cells } = splitAddress(address);
  const box = boxOf(cells);
  if (!box) throw new Error(`${address} is no cell`);
  return joinAddress(sheet, fixed(cellName(box.top + rows, box.left)));
}

/** A number in a text, with the decimal comma where the language has it and Excel has not. */
export function inText(number: string, { input: { language } }: Points): string {
  return language === "sv" ? `SUBSTITUTE(${number},".",",")` : number;
}

/** Kronor in a text: 1,2 mnkr, 450 tkr. */
export function amountInText(amount: string, points: Points): string {
  const million = inText(`ROUND(${amount}/1000000,1)`, points);
  const thousand = `ROUND(${amount}/1000,0)`;
  return points.input.language === "sv"
    ? `IF(${amount}>=950000,${million}&"\u00a0mnkr",${thousand}&"\u00a0tkr")`
    : `IF(${amount}>=950000,"SEK\u00a0"&${million}&"m","SEK\u00a0"&${thousand}&"k")`;
}
