import { timings } from "../../../../core/model/schema/choices";
import { calculated, headingLook, labelLook, type Draft } from "../drafting/draft";
import { fixed, fixedAcross, fixedDown, inColumn } from "../drafting/references";
import { prefixKeys } from "../../../../core/model/schema/prefixKeys";
import { singleTexts, blockTexts } from "../texts/calculationTexts";
import { priceColumns, timingCodes } from "./columns";
import { single, type Context } from "./context";
import { formats } from "./formats";
import { valueColumn, type Single } from "./layout";
import { isWord, quoted } from "./words";

/** The single figures: what Antaganden says, what is read into a blank, and what follows from it. */
export function drawSingles(draft: Draft, context: Context): void {
  const { layout, language } = context;
  const rows = layout.singles;
  draft.put(rows.startYear - 2, 0, blockTexts.singles[language], headingLook);
  const drawn = singleFormulas(context);
  for (const key of Object.keys(rows) as Single[]) {
    draft.put(rows[key], 0, singleTexts[key][language], labelLook);
    const { formula, format } = drawn[key];
    if (formula !== "") draft.put(rows[key], valueColumn, formula, calculated(format));
  }
  drawHorizons(draft, context);
}

interface SingleFormula {
  readonly formula: string;
  readonly format: string;
}

const whole = (formula: string): SingleFormula => ({ formula, format: formats.whole });
const share = (formula: string): SingleFormula => ({ formula, format: formats.rate });
const factor = (formula: string): SingleFormula => ({ formula, format: "0.00" });
const text = (formula: string): SingleFormula => ({ formula, format: formats.text });

/** The default horizon, and the first election of those every fourth year. */
const DEFAULT_HORIZON = 25;
const FIRST_ELECTION = 2026;

function singleFormulas(context: Context): Readonly<Record<Single, SingleFormula>> {
  const { words, layout } = context;
  const at = (key: Single): string => single(context, key);
  const election = `${String(FIRST_ELECTION)}+4*MAX(0,INT((${at("startYear")}-${String(FIRST_ELECTION)})/4)+1)`;
  const listed = listedCells(context);
  const chosen = chosenCells(context);
  return {
    startYear: whole(`=${words.number("startYear")}`),
    horizon: whole(
      `=${words.numberOr("horizon", `IF(MAX(${listed})>0,MAX(${listed}),${String(DEFAULT_HORIZON)})`)}`,
    ),
    lastYear: whole(`=MAX(${chosen},${at("term")})`),
    term: whole(`=${words.numberOr("lastYearOfTerm", election)}-${at("startYear")}`),
    timing: whole(`=${timingFormula(context)}`),
    preset: text(`=${presetFormula(context)}`),
    priceYear: whole(`=${words.numberOr("priceYear", at("startYear"))}`),
    priceLevel: factor(`=${indexIn(context, at("priceYear"))}`),
    extrapolation: share(`=${words.numberOr("extrapolation", '""')}`),
    lastIndexYear: whole(
      `=SUMPRODUCT(MAX((${fixedDown(layout.prices, priceColumns.own)}+${fixedDown(layout.prices, priceColumns.named)}>0)*${fixedDown(layout.prices, priceColumns.year)}))`,
    ),
    inflation: share(`=${words.number("inflation")}`),
    successRate: share(`=${words.number("successRate")}`),
    badCaseRate: share(`=${words.number("badCaseRate", 0.1)}`),
    badCaseCost: share(`=${words.number("badCaseCost", 0.2)}`),
    migration: share(`=${words.number("migration")}`),
    taxFactor: factor(`=${words.numberOr("taxFactor", 1)}`),
    keptMunicipality: share(`=${words.number("keptShareMunicipality")}`),
    keptRegion: share(`=${words.number("keptShareRegion")}`),
    paybackTarget: factor(`=${words.numberOr("paybackTarget", '""')}`),
    cohortRows: whole(`=ROWS(${words.column("participants", "year")})`),
    costRows: whole(`=ROWS(${words.column("costs", "id")})`),
    effectRows: whole(`=ROWS(${words.column("effects", "id")})`),
    listedHorizons: text(""),
    horizonsToChoose: text(""),
    horizons: text(""),
  };
}

function timingFormula({ words }: Context): string {
  const given = `IFERROR(TRIM(${words.given("timing")}),"")`;
  const { half, mid, end } = timings.words;
  const test = (word: typeof half, code: number, otherwise: string): string =>
    `IF(${isWord(given, word)},${String(code)},${otherwise})`;
  return test(
    end,
    timingCodes.end,
    test(mid, timingCodes.mid, test(half, timingCodes.half, String(timingCodes.start))),
  );
}

/** The preset in use: the one named, or the usual one where nothing at all is said of the rate. */
function presetFormula({ words }: Context): string {
  const keys = words.column("assumptions", "key");
  const { sv, en } = prefixKeys.discountRateFrom;
  const bands = `COUNTIF(${keys},${quoted(`${sv}:*`)})+COUNTIF(${keys},${quoted(`${en}:*`)})`;
  const given = words.given("discountRate");
  return `IF(ISERROR(${given}),IF(${bands}=0,"SE-ASEK-2018",""),IF(ISTEXT(${given}),TRIM(${given}),""))`;
}

/** The index of a calendar year; an error where the years of the block do not reach. */
export function indexIn({ layout: { prices } }: Context, year: string): string {
  return `IFERROR(INDEX(${fixedDown(prices, priceColumns.index)},MATCH(${year},${fixedDown(prices, priceColumns.year)},0)),0)`;
}

/** Entries of the list of horizons that are read. */
export const LISTED = 8;
/** The longest entry, with its spaces. */
const WIDTH = 40;

const listedCells = ({ layout }: Context): string =>
  fixedAcross(layout.singles.listedHorizons, valueColumn, valueColumn + LISTED - 1);

const chosenCells = ({ layout }: Context): string =>
  fixedAcross(layout.singles.horizonsToChoose, valueColumn, valueColumn + LISTED);

/** The list as written, entry by entry; what is chosen from; and each horizon once, in order. */
function drawHorizons(draft: Draft, context: Context): void {
  const { layout, words } = context;
  const look = calculated(formats.whole);
  const { listedHorizons, horizonsToChoose, horizons } = layout.singles;
  for (let at = 0; at < LISTED; at += 1) {
    const column = valueColumn + at;
    const entry = `TRIM(MID(SUBSTITUTE(${words.given("horizons")}&"",";",REPT(" ",${String(WIDTH)})),${String(1 + WIDTH * at)},${String(WIDTH)}))`;
    draft.put(listedHorizons, column, `=IFERROR(VALUE(${entry}),0)`, look);
    draft.put(horizonsToChoose, column, `=${chosen(context, at)}`, look);
  }
  draft.put(horizonsToChoose, valueColumn + LISTED, `=${single(context, "horizon")}`, look);
  // One more than there is room for on Resultat, to see whether there are more.
  for (let at = 0; at <= layout.capacity.horizons; at += 1)
    draft.put(horizons, valueColumn + at, `=${sorted(context, at)}`, look);
}

const SHORT_HORIZONS = [1, 4, 5];

function chosen(context: Context, at: number): string {
  const { layout } = context;
  const listed = fixed(layout.singles.listedHorizons, valueColumn + at);
  const short = SHORT_HORIZONS[at];
  const otherwise =
    short === undefined
      ? "0"
      : `IF(${String(short)}<${single(context, "horizon")},${String(short)},0)`;
  return `IF(MAX(${listedCells(context)})>0,${listed},${otherwise})`;
}

function sorted(context: Context, at: number): string {
  const cells = chosenCells(context);
  if (at === 0) return `SMALL(${cells},COUNTIF(${cells},0)+1)`;
  const before = inColumn(context.layout.singles.horizons, valueColumn + at - 1);
  return `IF(${before}="","",IF(COUNTIF(${cells},">"&${before})=0,"",SMALL(${cells},COUNTIF(${cells},"<="&${before})+1)))`;
}
