import { priceIndexPresets } from "../../../../core/reference/priceIndexPresets";
import { calculated, type Draft, type Look } from "../drafting/draft";
import { cell, fixed } from "../drafting/references";
import { blockTexts, headTexts } from "../texts/calculationTexts";
import { aliases, kindWords } from "./aliases";
import { drawBlock } from "./blocks";
import { aliasColumns, presetColumns, priceColumns } from "./columns";
import { single, type Context } from "./context";
import { formats } from "./formats";
import { presetBands } from "./layout";
import { quoted } from "./words";

/** What is known beforehand, and does not come from the tables. */
const known = (numberFormat: string): Look => ({ role: "source", numberFormat });

/** Price index, inflation and price level of each calendar year that the tables speak of. */
export function drawPrices(draft: Draft, context: Context): void {
  const { layout, language, capacity } = { ...context, capacity: context.layout.capacity };
  const of = priceColumns;
  const inflation = (at: number, row: number): string => {
    const before = at === 0 ? single(context, "inflation") : cell(row - 1, of.inflation);
    return `=IFERROR(N(${context.words.prefixed("inflationFrom", cell(row, of.year))}),${before})`;
  };
  drawBlock(
    draft,
    {
      heading: blockTexts.prices,
      rows: layout.prices,
      columns: [
        {
          column: of.year,
          head: headTexts.year,
          look: { role: "label", numberFormat: formats.whole },
          content: (at) => capacity.priceYears.from + at,
        },
        {
          column: of.own,
          head: headTexts.ownIndex,
          look: calculated("0.00"),
          content: (_, row) =>
            `=IFERROR(N(${context.words.prefixed("index", cell(row, of.year))}),0)`,
        },
        {
          column: of.named,
          head: headTexts.namedIndex,
          look: calculated("0.00"),
          content: (at) => `=${namedIndex(context, capacity.priceYears.from + at)}`,
        },
        {
          column: of.index,
          head: headTexts.index,
          look: calculated("0.00"),
          content: (_, row) => `=${indexOf(context, row)}`,
        },
        {
          column: of.inflation,
          head: headTexts.inflation,
          look: calculated(formats.rate),
          content: inflation,
        },
        {
          column: of.level,
          head: headTexts.level,
          look: calculated("0.0000"),
          content: (at, row) =>
            at === 0 ? 1 : `=${cell(row - 1, of.level)}*(1+${cell(row, of.inflation)})`,
        },
      ],
    },
    language,
  );
}

/** The index of the library in that year, if it is the one that Antaganden names. */
function namedIndex({ words }: Context, year: number): string {
  const given = `IFERROR(TRIM(${words.given("priceIndex")}),"")`;
  return priceIndexPresets.reduceRight((otherwise, { id, index }) => {
    const value = [...index.values].find(([known]) => Number(known) === year)?.[1];
    if (value === undefined) return otherwise;
    const [land = "", name = "", edition = ""] = id.split("-");
    const ids = [id, `${land}-${name}`, name, `${name}-${edition}`];
    return `IF(OR(${ids.map((word) => `${given}=${quoted(word)}`).join(",")}),${String(value)},${otherwise})`;
  }, "0");
}

/** An own row before the named index; after the last year the yearly rate. */
function indexOf(context: Context, row: number): string {
  const { prices } = context.layout;
  const of = priceColumns;
  const [own, named, year] = [cell(row, of.own), cell(row, of.named), cell(row, of.year)];
  const last = single(context, "lastIndexYear");
  const growth = single(context, "extrapolation");
  const place = `${last}-${fixed(prices.first, of.year)}`;
  const columnOf = (column: number): string =>
    `INDEX(${fixed(prices.first, column)}:${fixed(prices.first + prices.count - 1, column)},${place}+1)`;
  const lastIndex = `IF(${columnOf(of.own)}>0,${columnOf(of.own)},${columnOf(of.named)})`;
  return `IF(${own}>0,${own},IF(${named}>0,${named},IF(AND(${last}>0,${year}>${last},${growth}<>""),${lastIndex}*(1+N(${growth}))^(${year}-${last}),0)))`;
}

export function drawPresets(draft: Draft, { layout, language }: Context): void {
  const of = presetColumns;
  const band = (at: number): (typeof presetBands)[number] =>
    presetBands[at] ?? { id: "", from: 0, to: 0, rate: 0 };
  drawBlock(
    draft,
    {
      heading: blockTexts.presets,
      rows: layout.presets,
      columns: [
        {
          column: of.id,
          head: headTexts.preset,
          look: known(formats.text),
          content: (at) => band(at).id,
        },
        {
          column: of.from,
          head: headTexts.fromYear,
          look: known(formats.whole),
          content: (at) => band(at).from,
        },
        {
          column: of.to,
          head: headTexts.toYear,
          look: known(formats.whole),
          content: (at) => band(at).to,
        },
        {
          column: of.rate,
          head: headTexts.rate,
          look: known(formats.rate),
          content: (at) => band(at).rate,
        },
      ],
    },
    language,
  );
}

/** The words for actors and kinds that the tables understand. */
export function drawAliases(draft: Draft, { layout, language }: Context): void {
  const of = aliasColumns;
  const words = aliases(language);
  const text = known(formats.text);
  drawBlock(
    draft,
    {
      heading: blockTexts.aliases,
      rows: layout.aliases,
      columns: [
        {
          column: of.word,
          head: headTexts.word,
          look: text,
          content: (at) => words[at]?.word ?? "",
        },
        {
          column: of.name,
          head: headTexts.actor,
          look: text,
          content: (at) => words[at]?.name ?? "",
        },
        {
          column: of.kind,
          head: headTexts.actorKind,
          look: known(formats.whole),
          content: (at) => words[at]?.kind ?? "",
        },
        {
          column: of.otherName,
          head: headTexts.otherName,
          look: text,
          content: (at) => words[at]?.otherName ?? "",
        },
        {
          column: of.kindWord,
          head: headTexts.kindWord,
          look: text,
          content: (at) => kindWords[at]?.word ?? "",
        },
        {
          column: of.kindCode,
          head: headTexts.actorKind,
          look: known(formats.whole),
          content: (at) => kindWords[at]?.code ?? "",
        },
      ],
    },
    language,
  );
}
