import { calculated, type Draft, type Look } from "../drafting/draft";
import { cell, fixed, fixedDown, inColumn } from "../drafting/references";
import { blockTexts, headTexts } from "../texts/calculationTexts";
import { builtInPlace, kindOfName } from "./actorNames";
import { drawBlock } from "./blocks";
import {
  costColumns,
  effectColumns,
  effectKindCodes,
  financingColumns,
  mentionColumns,
} from "./columns";
import { single, type Context } from "./context";
import { restOfState } from "./effectParts";
import { formats } from "./formats";
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
export const KIND_STEP = 10_000;
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
