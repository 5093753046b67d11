import { calculated } from "../../drafting/draft";
import { cell, fixed, fixedDown, inColumn } from "../../drafting/references";
import { headTexts } from "../../texts/calculationTexts";
import { sensitivityStepTexts as texts } from "../../texts/sensitivityStepTexts";
import type { BlockColumn } from "../blocks";
import {
  actorColumns,
  costColumns,
  costKindCodes,
  financingColumns,
  firstMemberColumn,
} from "../columns";
import { allYears, type Context } from "../context";
import { formats } from "../formats";
import { memberOf } from "./effectSteps";
import { weights } from "./presentValue";
import { costSteps as of } from "./sensitivityLayout";

/** For each row of Kostnader: what the municipality's net present value gains by one krona more of its amount (less than 0). */
export function costStepColumns(context: Context): readonly BlockColumn[] {
  const rowOf = (at: number): number => context.layout.costs.first + at;
  return [
    {
      column: 0,
      head: texts.row,
      look: { role: "label", numberFormat: formats.text },
      content: (at) => `=${cell(rowOf(at), 0)}`,
    },
    {
      column: of.part,
      head: texts.part,
      look: calculated(formats.rate),
      content: (at) => `=${partOf(context, rowOf(at))}`,
    },
    {
      column: of.value,
      head: texts.value,
      look: calculated('#,##0.0000;"−"#,##0.0000;"–"'),
      content: (at, row) =>
        `=${inColumn(row, of.part)}*${inColumn(rowOf(at), costColumns.index)}*${yearsOf(context, rowOf(at))}`,
    },
  ];
}

/** What falls on the municipality of one krona: as counterpart, less its own payment, less what it finances. */
function partOf(context: Context, row: number): string {
  const { actors, financing } = context.layout;
  const actor = inColumn(row, costColumns.actor);
  const counterpart = inColumn(row, costColumns.counterpart);
  const [names, members] = [
    fixedDown(actors, actorColumns.name),
    fixedDown(actors, firstMemberColumn),
  ];
  const paid = `SUMPRODUCT((${names}=${actor})*${members}*(1-${fixedDown(actors, actorColumns.financed)}))`;
  const financed = Array.from(
    { length: financing.count },
    (_, at) => `-${financedBy(context, actor, financing.first + at)}`,
  );
  return `IF(${actor}="",0,${memberOf(context, counterpart)}-${paid}${financed.join("")})`;
}

/** What the municipality finances of a krona that an actor pays, by one row of financing. */
function financedBy(context: Context, actor: string, row: number): string {
  const of = (key: keyof typeof financingColumns): string => fixed(row, financingColumns[key]);
  const everybody = headTexts.everybody[context.language];
  const isConcerned = `IF(${of("payer")}="${everybody}",${of("financier")}<>${actor},${of("payer")}=${actor})`;
  return `IF(${isConcerned},${memberOf(context, of("financier"))}*${of("part")},0)`;
}

/** The years of the row, discounted: for a cost per participant those who start, for one of once its first year. */
function yearsOf(context: Context, row: number): string {
  const of = (key: keyof typeof costColumns): string => inColumn(row, costColumns[key]);
  const { once, perParticipant } = costKindCodes;
  const years = allYears(context, context.layout.years.year);
  const to = `IF(${of("kind")}=${String(once)},${of("from")},${of("to")})`;
  const people = `(1+(${of("kind")}=${String(perParticipant)})*(${allYears(context, context.layout.years.starting)}-1))`;
  return `SUMPRODUCT(${weights(context)}*(${years}>=${of("from")})*(${years}<=${to})*${people})`;
}
