import { costKinds, effectKinds } from "../../../../core/model/schema/choices";
import type { TableId } from "../../../../core/model";
import { calculated, type Draft, type Look } from "../drafting/draft";
import { cell, fixed, fixedAcross, fixedDown, inColumn, inRow } from "../drafting/references";
import { blockTexts, headTexts } from "../texts/calculationTexts";
import { shownName } from "./actorNames";
import { drawBlock, type BlockColumn } from "./blocks";
import {
  actorColumns,
  cohortColumns,
  costColumns,
  costKindCodes,
  effectColumns,
  effectKindCodes,
  firstPartColumn,
  mentionColumns,
  perspectivePartColumn,
} from "./columns";
import { single, type Context } from "./context";
import { formats } from "./formats";
import { valueColumn, type Single } from "./layout";
import { indexIn } from "./singlesBlock";
import { isWord } from "./words";

const textLook: Look = { role: "calculated", numberFormat: formats.text };

/** The end of what has no end, in years after the start year. */
const NEVER = 10_000;

/** What the k-th row of a table says, and nothing where the table has no such row. */
class RowReader {
  constructor(
    private readonly context: Context,
    private readonly table: TableId,
    private readonly count: Single,
  ) {}

  private ifThere(at: number, formula: string, otherwise: string): string {
    return `=IF(${String(at + 1)}>${single(this.context, this.count)},${otherwise},${formula})`;
  }

  entry(key: string, at: number): string {
    return this.context.words.entry(this.table, key, at + 1);
  }

  text(key: string, at: number): string {
    return this.ifThere(at, `TRIM(${this.entry(key, at)})`, '""');
  }

  actor(key: string, at: number): string {
    return this.ifThere(at, shownName(this.context, this.entry(key, at)), '""');
  }

  number(key: string, at: number): string {
    return this.computed(at, `N(${this.entry(key, at)})`);
  }

  /** 0 is read as not given. */
  numberOr(key: string, at: number, otherwise: string): string {
    return this.computed(at, this.given(key, at, otherwise));
  }

  given(key: string, at: number, otherwise: string): string {
    const number = `N(${this.entry(key, at)})`;
    return `IF(${number}=0,${otherwise},${number})`;
  }

  computed(at: number, formula: string): string {
    return this.ifThere(at, formula, "0");
  }
}

export function drawCohorts(draft: Draft, context: Context): void {
  const reader = new RowReader(context, "participants", "cohortRows");
  const { year, number, rate, offset, successes } = cohortColumns;
  const startYear = single(context, "startYear");
  drawBlock(
    draft,
    {
      heading: blockTexts.cohorts,
      rows: context.layout.cohorts,
      columns: [
        column(0, "row", formats.whole, (at) => at + 1),
        column(year, "year", formats.whole, (at) => reader.number("year", at)),
        column(number, "number", formats.people, (at) => reader.number("number", at)),
        column(rate, "successRate", formats.rate, (at) =>
          reader.numberOr("successRate", at, single(context, "successRate")),
        ),
        column(
          offset,
          "offset",
          formats.whole,
          (_, row) => `=IF(${cell(row, year)}=0,0,${cell(row, year)}-${startYear})`,
        ),
        column(
          successes,
          "successes",
          formats.people,
          (_, row) => `=${cell(row, number)}*${cell(row, rate)}`,
        ),
      ],
    },
    context.language,
  );
}

function column(
  at: number,
  head: keyof typeof headTexts,
  format: string,
  content: BlockColumn["content"],
): BlockColumn {
  return {
    column: at,
    head: headTexts[head],
    look: format === formats.text ? textLook : calculated(format),
    content,
  };
}

/** The factor from a row's own prices to those of the price year. */
function priceFactor(context: Context, reader: RowReader, at: number): string {
  const year = `N(${reader.entry("priceYear", at)})`;
  const index = indexIn(context, year);
  return `IF(OR(${year}=0,${year}=${single(context, "priceYear")}),1,IFERROR(${single(context, "priceLevel")}/${index},0))`;
}

export function drawCosts(draft: Draft, context: Context): void {
  const reader = new RowReader(context, "costs", "costRows");
  const of = costColumns;
  const { once, yearly, perParticipant } = costKinds.words;
  const startYear = single(context, "startYear");
  const kind = (at: number): string => {
    const word = `TRIM(${reader.entry("kind", at)})`;
    const { once: first, yearly: second, perParticipant: third } = costKindCodes;
    return reader.computed(
      at,
      `IF(${isWord(word, once)},${String(first)},IF(${isWord(word, yearly)},${String(second)},IF(${isWord(word, perParticipant)},${String(third)},0)))`,
    );
  };
  const years = (key: string, blank: number) => (at: number) => {
    const year = `N(${reader.entry(key, at)})`;
    return reader.computed(at, `IF(${year}=0,${String(blank)},${year}-${startYear})`);
  };
  drawBlock(
    draft,
    {
      heading: blockTexts.costs,
      rows: context.layout.costs,
      columns: [
        column(0, "id", formats.text, (at) => reader.text("id", at)),
        column(of.actor, "actor", formats.text, (at) => reader.actor("actor", at)),
        column(of.counterpart, "counterpart", formats.text, (at) =>
          reader.actor("counterpart", at),
        ),
        column(of.kind, "costKind", formats.whole, kind),
        column(of.amount, "amount", formats.kronor, (at) => reader.number("amount", at)),
        column(of.index, "priceFactor", "0.0000", (at) =>
          reader.computed(at, priceFactor(context, reader, at)),
        ),
        column(
          of.real,
          "real",
          formats.kronor,
          (_, row) => `=${cell(row, of.amount)}*${cell(row, of.index)}`,
        ),
        column(of.from, "from", formats.whole, years("from", 0)),
        column(of.to, "to", formats.whole, years("to", NEVER)),
        column(
          of.total,
          "allYears",
          formats.kronor,
          (_, row) => `=${costOfAllYears(context, row)}`,
        ),
      ],
    },
    context.language,
  );
}

/** A cost over all of its years, also those after the longest horizon. */
function costOfAllYears({ layout: { cohorts } }: Context, row: number): string {
  const of = (key: keyof typeof costColumns): string => inColumn(row, costColumns[key]);
  const { yearly, perParticipant } = costKindCodes;
  const offsets = fixedDown(cohorts, cohortColumns.offset);
  const people = `SUMIFS(${fixedDown(cohorts, cohortColumns.number)},${offsets},">="&${of("from")},${offsets},"<="&${of("to")})`;
  return `${of("real")}*IF(${of("kind")}=${String(yearly)},${of("to")}-${of("from")}+1,IF(${of("kind")}=${String(perParticipant)},${people},IF(${of("kind")}=0,0,1)))`;
}

export function drawEffects(draft: Draft, context: Context): void {
  const { layout, language } = context;
  const reader = new RowReader(context, "effects", "effectRows");
  const of = effectColumns;
  const kept = (at: number): string => {
    // The actor's kind stands beside its mention.
    const mention = layout.mentions.first + 2 * (layout.capacity.costs + at);
    const kind = fixed(mention, mentionColumns.kind);
    const ofKind = `IF(${kind}<=2,${single(context, "keptMunicipality")},IF(${kind}=3,${single(context, "keptRegion")},1))`;
    return `=IF(${inColumn(layout.effects.first + at, of.kind)}=${String(effectKindCodes.tax)},${ofKind},1)`;
  };
  const counted = (at: number): string =>
    reader.computed(
      at,
      `${reader.given("share", at, "1")}*(1-N(${reader.entry("deadweight", at)}))*${reader.given("attribution", at, "1")}*(1-N(${reader.entry("displacement", at)}))`,
    );
  const end = (at: number, row: number): string =>
    reader.computed(at, `${cell(row, of.lag)}+${reader.given("duration", at, String(NEVER))}`);
  drawBlock(
    draft,
    {
      heading: blockTexts.effects,
      rows: layout.effects,
      columns: [
        column(0, "id", formats.text, (at) => reader.text("id", at)),
        column(of.actor, "actor", formats.text, (at) => reader.actor("actor", at)),
        column(of.counterpart, "counterpart", formats.text, (at) =>
          reader.actor("counterpart", at),
        ),
        column(of.kind, "effectKind", formats.whole, (at) => effectKind(reader, at)),
        column(of.share, "share", formats.rate, (at) => reader.numberOr("share", at, "1")),
        column(of.lag, "lag", formats.whole, (at) => reader.number("lag", at)),
        column(of.end, "end", formats.whole, end),
        column(of.dropOff, "dropOff", formats.rate, (at) => reader.number("dropOff", at)),
        column(of.cashable, "cashable", formats.rate, (at) => reader.number("cashableShare", at)),
        column(of.step, "step", "0.0", (at) => reader.number("step", at)),
        column(of.cashLag, "cashLag", formats.whole, (at) => reader.number("cashLag", at)),
        column(of.part, "part", formats.rate, kept),
        column(of.unitValue, "unitValue", formats.kronor, (at) =>
          reader.computed(
            at,
            `N(${reader.entry("unitValue", at)})*${priceFactor(context, reader, at)}`,
          ),
        ),
        column(of.counted, "counted", formats.rate, counted),
        column(of.cautious, "cautious", formats.rate, (at, row) =>
          reader.computed(
            at,
            `${cell(row, of.counted)}*IF(${cell(row, of.unitValue)}<0,1,1-N(${reader.entry("haircut", at)}))`,
          ),
        ),
        column(of.moved, "moved", formats.kronor, (_, row) => `=${sumOfMembers(context, row, 0)}`),
        column(of.tax, "tax", formats.kronor, (_, row) => `=${keptTax(context, row)}`),
        column(
          of.cashGain,
          "cashGain",
          formats.kronor,
          (_, row) => `=${signedParts(context, row, ">")}*${cell(row, of.cashable)}`,
        ),
        column(
          of.cashLoss,
          "cashLoss",
          formats.kronor,
          (_, row) => `=${signedParts(context, row, "<")}`,
        ),
        ...actorParts(context),
        ...perspectiveParts(context),
      ],
    },
    language,
  );
}

function effectKind(reader: RowReader, at: number): string {
  const word = `TRIM(${reader.entry("kind", at)})`;
  const { tax, transfer } = effectKinds.words;
  return reader.computed(
    at,
    `IF(${isWord(word, tax)},${String(effectKindCodes.tax)},IF(${isWord(word, transfer)},${String(effectKindCodes.transfer)},${String(effectKindCodes.real)}))`,
  );
}

/** What each actor gets for one participant-year of the effect. */
function actorParts(context: Context): readonly BlockColumn[] {
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

function sumOfMembers(context: Context, row: number, perspective: number): string {
  const { layout } = context;
  const last = firstPartColumn + layout.capacity.actors - 1;
  const members = fixedAcross(layout.members.first + perspective, firstPartColumn, last);
  return `SUMIF(${members},1,${inColumn(row, firstPartColumn)}:${inColumn(row, last)})`;
}

/** The committees' parts of one sign: savings come in steps and in part, extra costs at once and in full. */
function signedParts({ layout }: Context, row: number, sign: "<" | ">"): string {
  const last = firstPartColumn + layout.capacity.actors - 1;
  const members = fixedAcross(layout.members.first, firstPartColumn, last);
  const parts = `${inColumn(row, firstPartColumn)}:${inColumn(row, last)}`;
  return `SUMPRODUCT(${members}*(${parts}${sign}0)*${parts})`;
}

function perspectiveParts(context: Context): readonly BlockColumn[] {
  const { layout } = context;
  return Array.from({ length: layout.capacity.perspectives }, (_, perspective) => ({
    column: perspectivePartColumn(layout, perspective),
    head: headTexts.blank,
    look: calculated(formats.kronor),
    content: (__: number, row: number) => `=${sumOfMembers(context, row, perspective)}`,
  }));
}

/** What a committee keeps of a tax row for one participant-year. */
function keptTax({ layout }: Context, row: number): string {
  const of = (key: keyof typeof effectColumns): string => inColumn(row, effectColumns[key]);
  const kinds = fixedDown(layout.actors, actorColumns.kind);
  const names = fixedDown(layout.actors, actorColumns.name);
  return `IF(${of("kind")}=${String(effectKindCodes.tax)},${of("unitValue")}*${of("part")}*(SUMIF(${names},${of("actor")},${kinds})=1),0)`;
}

export const singleCell = (context: Context, key: Single): string =>
  fixed(context.layout.singles[key], valueColumn);
