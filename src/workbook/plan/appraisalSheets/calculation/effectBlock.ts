import { effectKinds } from "../../../../core/model/schema/choices";
import type { Draft } from "../drafting/draft";
import { cell, fixed, inColumn } from "../drafting/references";
import { blockTexts } from "../texts/calculationTexts";
import { drawBlock } from "./blocks";
import { effectColumns, effectKindCodes, mentionColumns } from "./columns";
import { single, type Context } from "./context";
import { actorParts, keptTax, perspectiveParts, signedParts, sumOfMembers } from "./effectParts";
import { formats } from "./formats";
import { column, priceFactor, RowReader } from "./rowReader";
import { isWord } from "./words";

/** The end of what has no end, in years. */
const NEVER = 10_000;

/** The rows of Effekter: what counts, for how long, and what each actor gets. */
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
