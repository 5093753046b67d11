import { standardPerspectives } from "../../../../core/model/actors/standardPerspectives";
import { calculated, labelLook, numberHeadLook, type Draft, type Look } from "../drafting/draft";
import { fixed } from "../drafting/references";
import { blockTexts } from "../texts/calculationTexts";
import { STANDARD } from "./actorBlock";
import { actorColumns, firstMemberColumn, firstPartColumn, perspectivePartColumn } from "./columns";
import type { Context } from "./context";
import { formats } from "./formats";
import { prefixedRow } from "./prefixedRow";

const textLook: Look = { role: "calculated", numberFormat: formats.text };
const wholeLook = calculated(formats.whole);

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
