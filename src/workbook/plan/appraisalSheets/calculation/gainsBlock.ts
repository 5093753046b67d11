import { joinAddress } from "../../address";
import { cashFlowLayout } from "../cashFlow/cashFlowLayout";
import { calculated, type Draft } from "../drafting/draft";
import { cell, fixed, fixedAcross, fixedDown, inColumn } from "../drafting/references";
import { blockTexts, headTexts } from "../texts/calculationTexts";
import { drawBlock } from "./blocks";
import { single, type Context } from "./context";
import { formats } from "./formats";
import { firstYearColumn } from "./layout";
import { NOTHING } from "./tolerances";

export const gainColumns = { name: 0, costs: 1, effects: 2, net: 3, place: 4 } as const;

/** Each actor's present values at the default horizon, and its place among them: the largest gain first, ties in order. */
export function drawGains(draft: Draft, context: Context): void {
  const { layout, language, names } = context;
  const flow = cashFlowLayout(layout);
  const of = gainColumns;
  const onFlow = (address: string): string => joinAddress(names.sheets.cashFlow, address);
  const across = (row: number): string => fixedAcross(row, firstYearColumn, layout.lastYearColumn);
  const until = `(${across(layout.years.year)}<=${single(context, "horizon")})`;
  const present =
    (first: number) =>
    (at: number): string =>
      `SUMPRODUCT(${until}*${across(layout.years.weight)},${onFlow(across(first + at))})`;
  const [costs, effects] = [present(flow.costs.first), present(flow.effects.first)];
  drawBlock(
    draft,
    {
      heading: blockTexts.gains,
      rows: layout.gains,
      columns: [
        {
          column: of.name,
          head: headTexts.actor,
          look: { role: "label", numberFormat: formats.text },
          content: (at) => `=${onFlow(fixed(flow.costs.first + at, 0))}`,
        },
        {
          column: of.costs,
          head: headTexts.pvCosts,
          look: calculated(formats.kronor),
          content: (at) => `=-${costs(at)}`,
        },
        {
          column: of.effects,
          head: headTexts.pvEffects,
          look: calculated(formats.kronor),
          content: (at) => `=${effects(at)}`,
        },
        {
          column: of.net,
          head: headTexts.gain,
          look: calculated(formats.kronor),
          content: (_, row) => {
            const net = `${cell(row, of.effects)}-${cell(row, of.costs)}`;
            // What a float leaves of 0 is 0: actors without a gain stand in the actors' order.
            return `=IF(ABS(${net})<${NOTHING},0,${net})`;
          },
        },
        {
          column: of.place,
          head: headTexts.rank,
          look: calculated(formats.whole),
          content: (_, row) => `=${placeOf(context, row)}`,
        },
      ],
    },
    language,
  );
}

/** 1 for the largest; equal ones in the order of actors; 0 for a row without an actor. */
function placeOf({ layout }: Context, row: number): string {
  const { name, net } = gainColumns;
  const { first } = layout.gains;
  const named = `(${fixedDown(layout.gains, name)}<>"")`;
  const before = `(${fixed(first, name)}:${inColumn(row, name)}<>"")*(${fixed(first, net)}:${inColumn(row, net)}=${cell(row, net)})`;
  return `IF(${cell(row, name)}="",0,SUMPRODUCT(${named}*(${fixedDown(layout.gains, net)}>${cell(row, net)}))+SUMPRODUCT(${before}))`;
}
