import { calculated, type Draft, type Look } from "../drafting/draft";
import { fixedDown, inColumn } from "../drafting/references";
import { blockTexts, headTexts } from "../texts/calculationTexts";
import { shownName } from "./actorNames";
import { drawBlock } from "./blocks";
import { costColumns, financingColumns } from "./columns";
import { concerned } from "./concerned";
import type { Context } from "./context";
import { formats } from "./formats";
import { prefixedRow } from "./prefixedRow";
import { quoted } from "./words";

const textLook: Look = { role: "calculated", numberFormat: formats.text };
const wholeLook = calculated(formats.whole);

/** The financing rows of Antaganden, and the part of the costs that each pays. */
export function drawFinancing(draft: Draft, context: Context): void {
  const { layout, language, words } = context;
  const of = financingColumns;
  const rows = layout.financing;
  const everybody = headTexts.everybody[language];
  const suffix = (row: number): string => {
    const key = words.entry("assumptions", "key", inColumn(row, of.row));
    return `TRIM(MID(${key},FIND(":",${key})+1,200))`;
  };
  const ifRow = (row: number, formula: string, otherwise: string): string =>
    `=IF(${inColumn(row, of.row)}=0,${otherwise},${formula})`;
  const financier = (_: number, row: number): string => {
    const text = suffix(row);
    return ifRow(row, shownName(context, `LEFT(${text},FIND(">",${text}&">")-1)`), '""');
  };
  const payer = (_: number, row: number): string => {
    const text = suffix(row);
    const named = shownName(context, `MID(${text},FIND(">",${text})+1,200)`);
    return ifRow(row, `IF(ISNUMBER(FIND(">",${text})),${named},${quoted(everybody)})`, '""');
  };
  drawBlock(
    draft,
    {
      heading: blockTexts.financing,
      rows,
      columns: [
        {
          column: of.row,
          head: headTexts.row,
          look: wholeLook,
          content: (at) => `=${rowOfFinancing(context, at)}`,
        },
        { column: of.financier, head: headTexts.financier, look: textLook, content: financier },
        { column: of.payer, head: headTexts.payer, look: textLook, content: payer },
        {
          column: of.value,
          head: headTexts.value,
          look: calculated("#,##0.000"),
          content: (_, row) =>
            ifRow(row, `N(${words.entry("assumptions", "value", inColumn(row, of.row))})`, "0"),
        },
        {
          column: of.total,
          head: headTexts.concerned,
          look: calculated(formats.kronor),
          content: (_, row) =>
            `=IF(${inColumn(row, of.row)}=0,0,${concerned(context, row, fixedDown(layout.costs, costColumns.total))})`,
        },
        {
          column: of.part,
          head: headTexts.financed,
          look: calculated(formats.rate),
          content: (_, row) => `=${partOf(context, row)}`,
        },
      ],
    },
    language,
  );
}

function rowOfFinancing(context: Context, at: number): string {
  return `IFERROR(IF(${String(at + 1)}>COUNTIF(${context.words.column("assumptions", "key")},${quoted(`${context.words.prefix("financing").trim()}*`)}),0,${prefixedRow(context, "financing", at)}),0)`;
}

function partOf({ words }: Context, row: number): string {
  const of = (key: keyof typeof financingColumns): string => inColumn(row, financingColumns[key]);
  const unit = `TRIM(${words.entry("assumptions", "unit", of("row"))})`;
  return `IF(${of("row")}=0,0,IF(${unit}="%",${of("value")},IF(${of("total")}>0,${of("value")}/${of("total")},0)))`;
}
