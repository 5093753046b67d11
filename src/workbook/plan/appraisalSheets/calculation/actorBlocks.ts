import { standardPerspectives } from "../../../../core/model/actors/standardPerspectives";
import {
  calculated,
  headLook,
  labelLook,
  numberHeadLook,
  type Draft,
  type Look,
} from "../drafting/draft";
import { cell, fixed, fixedDown, inColumn, inRow } from "../drafting/references";
import { blockTexts, headTexts } from "../texts/calculationTexts";
import { builtInPlace, kindOfName, shownName } from "./actorNames";
import { drawBlock } from "./blocks";
import {
  actorColumns,
  costColumns,
  effectColumns,
  effectKindCodes,
  financingColumns,
  firstMemberColumn,
  firstPartColumn,
  mentionColumns,
  perspectivePartColumn,
} from "./columns";
import { single, type Context } from "./context";
import { formats } from "./formats";
import { restOfState } from "./rowBlocks";
import { concerned } from "./yearBlocks";
import { quoted } from "./words";

const textLook: Look = { role: "calculated", numberFormat: formats.text };
const wholeLook = calculated(formats.whole);

/** Every actor that a row names, in the order of the rows, each with its kind and its place in the order of actors. */
export function drawMentions(draft: Draft, context: Context): void {
  const { layout, language } = context;
  const { name, kind, order } = mentionColumns;
  const names = mentionedNames(context);
  drawBlock(
    draft,
    {
      heading: blockTexts.mentions,
      rows: layout.mentions,
      columns: [
        {
          column: name,
          head: headTexts.actor,
          look: textLook,
          content: (at) => `=${names[at] ?? '""'}`,
        },
        {
          column: kind,
          head: headTexts.actorKind,
          look: wholeLook,
          content: (_, row) =>
            `=IF(${cell(row, name)}="",0,${kindOfName(context, cell(row, name))})`,
        },
        {
          column: order,
          head: headTexts.order,
          look: wholeLook,
          content: (at, row) => `=${placeInOrder(context, at, row)}`,
        },
      ],
    },
    language,
  );
}

/** Places of own names come after those of built-in actors of the same kind, by first mention. */
const KIND_STEP = 10_000;
const OWN_NAMES = 100;

function placeInOrder(context: Context, at: number, row: number): string {
  const { first } = context.layout.mentions;
  const { name, kind } = mentionColumns;
  const soFar = `${fixed(first, name)}:${inColumn(row, name)}`;
  const own = cell(row, name);
  return `IF(${own}="","",IF(COUNTIF(${soFar},${own})>1,"",${cell(row, kind)}*${String(KIND_STEP)}+IFERROR(${builtInPlace(context, own)},${String(OWN_NAMES + at)})))`;
}

function mentionedNames(context: Context): readonly string[] {
  const { layout, language } = context;
  const { costs, effects, financing } = layout;
  const rows = (count: number, first: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => first + at);
  const another = language === "sv" ? "Annan kommun" : "Another municipality";
  return [
    ...rows(costs.count, costs.first).flatMap((row) => [
      fixed(row, costColumns.actor),
      fixed(row, costColumns.counterpart),
    ]),
    ...rows(effects.count, effects.first).flatMap((row) => [
      fixed(row, effectColumns.actor),
      fixed(row, effectColumns.counterpart),
    ]),
    ...rows(financing.count, financing.first).map((row) => fixed(row, financingColumns.financier)),
    `IF(AND(${single(context, "migration")}>0,COUNTIF(${kindsOfEffects(context)},1)>0),${quoted(another)},"")`,
    `IF(SUMPRODUCT((${fixedDown(effects, effectColumns.kind)}=${String(effectKindCodes.tax)})*(${fixedDown(effects, effectColumns.part)}<1))>0,${quoted(restOfState(context))},"")`,
  ];
}

function kindsOfEffects({ layout: { mentions, costs, effects } }: Context): string {
  const rows = { first: mentions.first + 2 * costs.count, count: 2 * effects.count };
  return fixedDown(rows, mentionColumns.kind);
}

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
          head: headTexts.blank,
          look: wholeLook,
          content: (__: number, row: number) => `=${membership(context, at, row)}`,
        })),
      ],
    },
    language,
  );
  for (let at = 0; at < capacity.perspectives; at += 1)
    draft.put(
      layout.actors.first - 1,
      firstMemberColumn + at,
      `=${fixed(layout.members.first + at, 0)}`,
      { ...headLook, numberFormat: formats.text },
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

const STANDARD = 3;
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

/** Over the effects: the perspectives with what an own one lists, and for each column of an actor whether it belongs. */
export function drawMembers(draft: Draft, context: Context): void {
  const { layout, language } = context;
  const { members, actors, capacity } = layout;
  draft.put(members.first - 2, 0, blockTexts.members[language], { role: "heading" });
  for (let at = 0; at < members.count; at += 1) {
    const row = members.first + at;
    draft.put(row, 0, perspectiveName(context, at), labelLook);
    if (at >= STANDARD) draft.put(row, 1, `=${membersListed(context, at - STANDARD)}`, textLook);
    for (let actor = 0; actor < capacity.actors; actor += 1)
      draft.put(
        row,
        firstPartColumn + actor,
        `=${fixed(actors.first + actor, firstMemberColumn + at)}`,
        wholeLook,
      );
  }
  for (let actor = 0; actor < capacity.actors; actor += 1)
    draft.put(
      layout.actorHead,
      firstPartColumn + actor,
      `=${fixed(actors.first + actor, actorColumns.name)}`,
      { ...numberHeadLook, numberFormat: formats.text },
    );
  for (let at = 0; at < members.count; at += 1)
    draft.put(
      layout.actorHead,
      perspectivePartColumn(layout, at),
      `=${fixed(members.first + at, 0)}`,
      { ...numberHeadLook, numberFormat: formats.text },
    );
}

export function perspectiveName(context: Context, at: number): string {
  const standard = Object.values(standardPerspectives.words)[at];
  if (standard) return standard.name[context.language];
  const own = prefixedRow(context, "perspective", at - STANDARD);
  const { words } = context;
  const key = words.entry("assumptions", "key", own);
  return `=IFERROR(TRIM(MID(${key},FIND(":",${key})+1,200)),"")`;
}

function membersListed(context: Context, own: number): string {
  const value = context.words.entry(
    "assumptions",
    "value",
    prefixedRow(context, "perspective", own),
  );
  return `IFERROR(";"&SUBSTITUTE(SUBSTITUTE(TRIM(${value}),"; ",";")," ;",";")&";","")`;
}

/** The row of Antaganden with the k-th key of a prefix. */
export function prefixedRow(
  context: Context,
  prefix: "perspective" | "financing",
  place: number,
): string {
  const { words } = context;
  const keys = words.column("assumptions", "key");
  const wanted = quoted(`${words.prefix(prefix).trim()}*`);
  const marks = `(LEFT(${keys},${String(words.prefix(prefix).trim().length)})=${quoted(words.prefix(prefix).trim())})`;
  if (place === 0) return `MATCH(${wanted},${keys},0)`;
  return `SUMPRODUCT(SMALL(${marks}*ROW(${keys})+(1-${marks})*1E9,${String(place + 1)}))-ROW(INDEX(${keys},1))+1`;
}

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

export const yearHead = inRow;
