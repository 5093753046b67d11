import { calculated } from "../drafting/draft";
import { fixedAcross, fixedDown, inColumn, inRow } from "../drafting/references";
import { headTexts } from "../texts/calculationTexts";
import type { BlockColumn } from "./blocks";
import {
  actorColumns,
  effectColumns,
  effectKindCodes,
  firstPartColumn,
  perspectivePartColumn,
} from "./columns";
import type { Context } from "./context";
import { formats } from "./formats";

/** What each actor gets for one participant-year of the effect. */
export function actorParts(context: Context): readonly BlockColumn[] {
  const { layout } = context;
  return Array.from({ length: layout.capacity.actors }, (_, at): BlockColumn => {
    const place = firstPartColumn + at;
    return {
      column: place,
      head: headTexts.blank,
      look: calculated(formats.kronor),
      content: (__, row) => {
        const of = (key: keyof typeof effectColumns): string => inColumn(row, effectColumns[key]);
        const actor = inRow(layout.actorHead, place);
        const tax = String(effectKindCodes.tax);
        return `=IF(${actor}="",0,${of("unitValue")}*((${of("actor")}=${actor})*${of("part")}-(${of("counterpart")}=${actor})*(${of("kind")}>1)+(${actor}="${restOfState(context)}")*(${of("kind")}=${tax})*(1-${of("part")})))`;
      },
    };
  });
}

export const restOfState = ({ language }: Context): string =>
  language === "sv" ? "Staten i övrigt" : "Rest of the state";

export function sumOfMembers(context: Context, row: number, perspective: number): string {
  const { layout } = context;
  const last = firstPartColumn + layout.capacity.actors - 1;
  const members = fixedAcross(layout.members.first + perspective, firstPartColumn, last);
  return `SUMIF(${members},1,${inColumn(row, firstPartColumn)}:${inColumn(row, last)})`;
}

/** The committees' parts of one sign: savings come in steps and in part, extra costs at once and in full. */
export function signedParts({ layout }: Context, row: number, sign: "<" | ">"): string {
  const last = firstPartColumn + layout.capacity.actors - 1;
  const members = fixedAcross(layout.members.first, firstPartColumn, last);
  const parts = `${inColumn(row, firstPartColumn)}:${inColumn(row, last)}`;
  return `SUMPRODUCT(${members}*(${parts}${sign}0)*${parts})`;
}

export function perspectiveParts(context: Context): readonly BlockColumn[] {
  const { layout } = context;
  return Array.from({ length: layout.capacity.perspectives }, (_, perspective) => ({
    column: perspectivePartColumn(layout, perspective),
    head: headTexts.blank,
    look: calculated(formats.kronor),
    content: (__: number, row: number) => `=${sumOfMembers(context, row, perspective)}`,
  }));
}

/** What a committee keeps of a tax row for one participant-year. */
export function keptTax({ layout }: Context, row: number): string {
  const of = (key: keyof typeof effectColumns): string => inColumn(row, effectColumns[key]);
  const kinds = fixedDown(layout.actors, actorColumns.kind);
  const names = fixedDown(layout.actors, actorColumns.name);
  return `IF(${of("kind")}=${String(effectKindCodes.tax)},${of("unitValue")}*${of("part")}*(SUMIF(${names},${of("actor")},${kinds})=1),0)`;
}
