import { fixedDown, inColumn, cell } from "../../drafting/references";
import { sensitivityStepTexts as texts } from "../../texts/sensitivityStepTexts";
import {
  actorColumns,
  cohortColumns,
  effectColumns,
  effectKindCodes,
  firstMemberColumn,
} from "../columns";
import type { BlockColumn } from "../blocks";
import { allYears, single, type Context } from "../context";
import { calculated } from "../../drafting/draft";
import { formats } from "../formats";
import { priceFactor, RowReader } from "../rowReader";
import { weights } from "./presentValue";
import { effectSteps as of } from "./sensitivityLayout";

/** For each row of Effekter: what the municipality's net present value gains by one krona more of its unit value. */
export function effectStepColumns(context: Context): readonly BlockColumn[] {
  const { layout } = context;
  const reader = new RowReader(context, "effects", "effectRows");
  const given = (at: number, key: keyof typeof effectColumns): string =>
    inColumn(layout.effects.first + at, effectColumns[key]);
  const people = calculated("#,##0.00");
  return [
    {
      column: 0,
      head: texts.row,
      look: { role: "label", numberFormat: formats.text },
      content: (at) => `=${cell(layout.effects.first + at, 0)}`,
    },
    {
      column: of.part,
      head: texts.part,
      look: calculated(formats.rate),
      content: (at) =>
        `=${memberOf(context, given(at, "actor"))}*${given(at, "part")}-${memberOf(context, given(at, "counterpart"))}*(${given(at, "kind")}>${String(effectKindCodes.real)})`,
    },
    {
      column: of.years,
      head: texts.years,
      look: people,
      content: (at) => `=${personYears(context, layout.effects.first + at, successes(context))}`,
    },
    {
      column: of.yearsIfAll,
      head: texts.yearsIfAll,
      look: people,
      content: (at) => `=${personYears(context, layout.effects.first + at, everybody(context))}`,
    },
    {
      column: of.index,
      head: texts.index,
      look: calculated("0.0000"),
      content: (at) => reader.computed(at, priceFactor(context, reader, at)),
    },
    {
      column: of.value,
      head: texts.value,
      look: people,
      content: (at, row) => {
        const step = (key: keyof typeof of): string => inColumn(row, of[key]);
        return `=${step("part")}*${step("years")}*${step("index")}*${given(at, "counted")}`;
      },
    },
  ];
}

/** 1 where the actor is one of the municipality's. */
export function memberOf({ layout: { actors } }: Context, actor: string): string {
  return `SUMIF(${fixedDown(actors, actorColumns.name)},${actor},${fixedDown(actors, firstMemberColumn)})`;
}

const cohortDown = ({ layout }: Context, key: keyof typeof cohortColumns): string =>
  fixedDown(layout.cohorts, cohortColumns[key]);

const successes = (context: Context): string => cohortDown(context, "successes");

/** All participants of the groups that have the common success rate. */
function everybody(context: Context): string {
  const own = `(${cohortDown(context, "rate")}<>${single(context, "successRate")})`;
  return `${cohortDown(context, "number")}*(1-${own})`;
}

/**
 * Participant-years with the effect, discounted: each group in each year, from lag to end, less drop-off and those who
 * have moved. A power of 0 years stands where the base may be 0, for a spreadsheet knows no 0^0.
 */
function personYears(context: Context, row: number, people: string): string {
  const of = (key: keyof typeof effectColumns): string => inColumn(row, effectColumns[key]);
  const age = `(${allYears(context, context.layout.years.year)}-${cohortDown(context, "offset")})`;
  const later = `(${age}>${of("lag")})`;
  const grown = `(${age}>0)`;
  const window = `(${age}>=${of("lag")})*(${age}<${of("end")})`;
  const stay = `(1-${single(context, "migration")}*${grown})^(${age}*${grown})`;
  const fade = `(1-${of("dropOff")}*${later})^((${age}-${of("lag")})*${later})`;
  return `SUMPRODUCT(${weights(context)}*${people}*${window}*${stay}*${fade})`;
}
