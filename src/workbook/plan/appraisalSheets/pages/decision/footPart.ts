import { cellName, joinAddress } from "../../../address";
import {
  notMonetisedColumns,
  effectColumns,
  costColumns,
  participantColumns,
} from "../../../../../core/model/schema/tableColumns";
import { fixed } from "../cellIn";
import type { Page } from "../page";
import { decisionTexts } from "./decisionTexts";
import { millions } from "./formats";
import type { Points } from "./formulas";
import { across, rows, rowsAtFoot, wholeWidth } from "./grid";

const right = { align: "right" } as const;

/** What the page needs to know of the tornado on Känslighet. */
export interface TornadoRows {
  /** The row of its header; undefined where no row has a low and a high. */
  readonly header: number | undefined;
}

/** The assumptions that matter most, what is not priced, and what it all rests on. */
export function putFoot(page: Page, points: Points, tornado: TornadoRows): void {
  page.height(rows.matters - 1, 6);
  putMatters(page, points, tornado);
  putNotPriced(page, points);
  page.height(rows.basis - 1, 6);
  putBasis(page, points);
}

const nameColumns = { left: 0, right: 3 };

function putMatters(page: Page, points: Points, { header }: TornadoRows): void {
  const { language, names } = points.input;
  const top = rows.matters;
  page.put(top, 0, decisionTexts.matters[language], "heading");
  page.wide(across(top + 1, nameColumns), decisionTexts.assumption[language], "tableHead");
  page.put(top + 1, 4, decisionTexts.atLow[language], "tableHead", right);
  page.put(top + 1, 5, decisionTexts.atHigh[language], "tableHead", right);
  for (let at = 0; at < rowsAtFoot; at += 1) {
    const row = top + 2 + at;
    if (header === undefined) {
      page.wide(
        across(row, nameColumns),
        at === 0 ? decisionTexts.noRange[language] : "",
        "calculated",
      );
      page.put(row, 4, "", "calculated");
      page.put(row, 5, "", "calculated");
      continue;
    }
    const cell = (column: number): string =>
      joinAddress(names.sheets.sensitivity, fixed(cellName(header + 1 + at, column)));
    page.wide(across(row, nameColumns), `=${readable(cell(0), points)}`, "calculated");
    [3, 4].forEach((column, place) => {
      page.put(row, 4 + place, `=IF(${cell(0)}="","",${cell(column)})`, "calculated", {
        numberFormat: millions,
        ...right,
      });
    });
  }
}

/** An input of a row by what the row says: "E1 enhetsvärde" is shown as the name of the effect. */
function readable(name: string, { input: { names, language } }: Points): string {
  const id = `LEFT(${name},FIND(" ",${name}&" ")-1)`;
  const { costs, effects } = names.tables;
  const inTable = (table: string, what: string, key: string): string =>
    `INDEX(${table}[${what}],MATCH(${id},${table}[${key}],0))`;
  const effect = inTable(
    effects,
    effectColumns.effect.name[language],
    effectColumns.id.name[language],
  );
  const cost = inTable(costs, costColumns.item.name[language], costColumns.id.name[language]);
  return `IF(${name}="","",IFERROR(${effect}&"",IFERROR(${cost}&"",${name})))`;
}

const effectColumnsOfPage = { left: 7, right: 11 };

function putNotPriced(page: Page, { input }: Points): void {
  const { language, names } = input;
  const top = rows.matters;
  const table = names.tables.notMonetised;
  const { effect, size } = notMonetisedColumns;
  const entry = (column: string, at: number): string =>
    `INDEX(${table}[${column}],${String(at + 1)})&""`;
  page.put(top, 7, decisionTexts.notPriced[language], "heading");
  page.wide(across(top + 1, effectColumnsOfPage), decisionTexts.effect[language], "tableHead");
  page.put(top + 1, 12, decisionTexts.size[language], "tableHead", right);
  for (let at = 0; at < rowsAtFoot; at += 1) {
    const row = top + 2 + at;
    const empty = at === 0 ? decisionTexts.none[language] : "";
    const one = entry(effect.name[language], at);
    const content =
      at === rowsAtFoot - 1
        ? `=IFERROR(IF(${one}="","","${decisionTexts.more[language]}${names.sheets.notMonetised}"),"")`
        : `=IFERROR(IF(${one}="","${empty}",${one}),"${empty}")`;
    page.wide(across(row, effectColumnsOfPage), content, "calculated");
    const shown = at === rowsAtFoot - 1 ? '=""' : `=IFERROR(${entry(size.name[language], at)},"")`;
    page.put(row, 12, shown, "calculated", right);
  }
}

function putBasis(page: Page, points: Points): void {
  const { language, names, details } = points.input;
  const grade = `${names.tables.effects}[${effectColumns.evidenceGrade.name[language]}]`;
  const lowest = `SMALL(${grade},COUNTIF(${grade},"<=0")+1)`;
  const range = `${lowest}&IF(MAX(${grade})>${lowest},"–"&MAX(${grade}),"")`;
  const evidence = `IF(MAX(${grade})=0,"${decisionTexts.noGrade[language]}","${decisionTexts.evidence[language]}"&${range}&"${decisionTexts.ofSix[language]}")`;
  const sources = `${decisionTexts.sources[language]}${names.sheets.sources}. ${decisionTexts.unrounded[language]}`;
  page.wide(across(rows.basis, wholeWidth), `=${evidence}&"${sources}"`, "note", {
    wrap: true,
    link: { place: joinAddress(names.sheets.sources, "A1") },
  });
  page.height(rows.basis, 26);
  page.wide(across(rows.made, wholeWidth), madeLine(details, language), "note");
  const number = `${names.tables.participants}[${participantColumns.number.name[language]}]`;
  const small = `COUNTIFS(${number},">0",${number},"<5")`;
  page.wide(
    across(rows.warning, wholeWidth),
    `=IF(${small}>0,"${decisionTexts.small[language]}","")`,
    "label",
    { wrap: true },
  );
  page.height(rows.warning, 28);
}

function madeLine(
  { author, date, version }: Points["input"]["details"],
  language: "sv" | "en",
): string {
  const by =
    author === undefined || author === ""
      ? decisionTexts.made[language]
      : decisionTexts.madeBy[language] + author;
  const when = date === undefined ? "" : `, ${date},`;
  const number = version === undefined ? "" : ` ${version}`;
  return `${by}${when}${decisionTexts.with[language]}${number}.`;
}
