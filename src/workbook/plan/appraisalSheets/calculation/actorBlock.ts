import { standardPerspectives } from "../../../../core/model/actors/standardPerspectives";
import { calculated, type Draft, type Look } from "../drafting/draft";
import { cell, fixed, fixedDown, inColumn } from "../drafting/references";
import { blockTexts, headTexts } from "../texts/calculationTexts";
import { builtInPlace } from "./actorNames";
import { drawBlock } from "./blocks";
import { actorColumns, financingColumns, firstMemberColumn, mentionColumns } from "./columns";
import type { Context } from "./context";
import { formats } from "./formats";
import { KIND_STEP } from "./mentionBlock";
import { quoted } from "./words";

const textLook: Look = { role: "calculated", numberFormat: formats.text };
const wholeLook = calculated(formats.whole);

/** The actors of the appraisal, in the order of all tables, and which perspectives each belongs to. */
export function drawActors(draft: Draft, context: Context): void {
  const { layout, language } = context;
  const { order, name, kind, otherName, financed } = actorColumns;
  const { mentions, capacity } = layout;
  const orders = fixedDown(mentions, mentionColumns.order);
  drawBlock(
    draft,
    {
      heading: blockTexts.actors,
      rows: layout.actors,
      columns: [
        {
          column: order,
          head: headTexts.order,
          look: wholeLook,
          content: (at) =>
            `=IF(${String(at + 1)}>COUNT(${orders}),"",SMALL(${orders},${String(at + 1)}))`,
        },
        {
          column: name,
          head: headTexts.actor,
          look: textLook,
          content: (_, row) =>
            `=IF(${cell(row, order)}="","",INDEX(${fixedDown(mentions, mentionColumns.name)},MATCH(${cell(row, order)},${orders},0)))`,
        },
        {
          column: kind,
          head: headTexts.actorKind,
          look: wholeLook,
          content: (_, row) =>
            `=IF(${cell(row, order)}="",0,INT(${cell(row, order)}/${String(KIND_STEP)}))`,
        },
        {
          column: otherName,
          head: headTexts.otherName,
          look: textLook,
          content: (_, row) => `=${nameInOtherLanguage(context, cell(row, name))}`,
        },
        {
          column: financed,
          head: headTexts.financed,
          look: calculated(formats.rate),
          content: (_, row) => `=${financedShare(context, cell(row, name))}`,
        },
        ...Array.from({ length: capacity.perspectives }, (_, at) => ({
          column: firstMemberColumn + at,
          head: `=${fixed(layout.members.first + at, 0)}`,
          look: wholeLook,
          content: (__: number, row: number) => `=${membership(context, at, row)}`,
        })),
      ],
    },
    language,
  );
}

function nameInOtherLanguage(context: Context, name: string): string {
  const { aliases } = context.layout;
  return `IFERROR(INDEX(${fixedDown(aliases, 3)},${builtInPlace(context, name)}),${name})`;
}

/** The part of an actor's costs that financing pays. */
function financedShare({ layout: { financing }, language }: Context, name: string): string {
  const part = fixedDown(financing, financingColumns.part);
  const payer = fixedDown(financing, financingColumns.payer);
  const financier = fixedDown(financing, financingColumns.financier);
  const everybody = quoted(headTexts.everybody[language]);
  return `IF(${name}="",0,SUMIF(${payer},${name},${part})+SUMIF(${payer},${everybody},${part})-SUMIFS(${part},${payer},${everybody},${financier},${name}))`;
}

export const STANDARD = 3;
/** The last kind of the public sector: kommun, annan kommun, region, stat. */
const LAST_PUBLIC_KIND = 4;

function membership(context: Context, perspective: number, row: number): string {
  const kind = inColumn(row, actorColumns.kind);
  const tests = [`${kind}=1`, `AND(${kind}>=1,${kind}<=${String(LAST_PUBLIC_KIND)})`, `${kind}>=1`];
  if (perspective < STANDARD) return `IF(${String(tests[perspective])},1,0)`;
  const list = fixed(context.layout.members.first + perspective, 1);
  const listed = (name: string): string => `ISNUMBER(SEARCH(";"&${name}&";",${list}))`;
  const groups = Object.values(standardPerspectives.words).flatMap(({ name, also = [] }, at) =>
    [name.sv, name.en, ...also].map((word) => `AND(${String(tests[at])},${listed(quoted(word))})`),
  );
  const names = [actorColumns.name, actorColumns.otherName].map((column) =>
    listed(inColumn(row, column)),
  );
  return `IF(${kind}=0,0,IF(OR(${[...names, ...groups].join(",")}),1,0))`;
}
