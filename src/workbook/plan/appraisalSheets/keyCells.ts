import type { Appraisal } from "../../../core/model";
import type { Language } from "../../../core/text";
import { joinAddress } from "../address";
import { SPARE_ACTORS } from "./calculation/capacity";
import { contextOf, type Context } from "./calculation/context";
import { cashFlowLayout } from "./cashFlow/cashFlowLayout";
import { fixed, fixedAcross, fixedDown } from "./drafting/references";
import { figureLayout, figureRows, type FigureRow } from "./figures/figureLayout";
import type { AppraisalNames } from "./sheetNames";

/** Addresses, with their sheet, of the cells that other sheets and charts point at. */
export interface KeyCells {
  /** Kassaflöde, one cell for each year from the start year to the longest horizon of the plan. */
  readonly years: string;
  readonly discountFactors: string;
  /** Running present value, the curve with its hump. */
  readonly municipalityCurve: string;
  readonly societyCurve: string;
  /** Undiscounted running sum, by perspective: 0 kommun, 1 offentlig sektor, 2 samhälle, then own sets. */
  readonly balance: (perspective: number) => string;
  /** Resultat: actors sorted by net present value at the default horizon, with spare rows that are blank. */
  readonly actorNames: string;
  readonly actorValues: string;
  /** The actors that there are now: names and values without the spare rows. */
  readonly actorsNow: { readonly names: string; readonly values: string };
  /** One figure: perspective as above, horizon by its place among the columns (the term of office is the last). */
  readonly figure: (row: FigureRow, perspective: number, column: number) => string;
  /** The same figure over all columns, spare ones included. */
  readonly figureRow: (row: FigureRow, perspective: number) => string;
  /** The horizons' headings, and their years after the start year. */
  readonly horizonHeads: string;
  readonly horizonYears: string;
  /** The verdict's sentence. */
  readonly verdict: string;
  /** A question's answer: 0–5 as FIVEQUESTIONS has them, for kommun or samhälle. */
  readonly question: (question: number, who: "municipality" | "society", column: number) => string;
  /** The default horizon, in years after the start year. */
  readonly horizon: string;
}

export function keyCells(
  appraisal: Appraisal,
  names: AppraisalNames,
  language: Language,
): KeyCells {
  const context = contextOf(appraisal, names, language);
  return { ...flowCells(context), ...resultCells(context) };
}

type FlowKeys =
  "years" | "discountFactors" | "municipalityCurve" | "societyCurve" | "balance" | "horizon";

function flowCells({ layout, names, appraisal }: Context): Pick<KeyCells, FlowKeys> {
  const flow = cashFlowLayout(layout);
  const last = flow.firstYearColumn + longestNow(appraisal);
  const row = (at: number): string =>
    joinAddress(names.sheets.cashFlow, fixedAcross(at, flow.firstYearColumn, last));
  return {
    years: row(flow.header),
    discountFactors: row(flow.factor),
    municipalityCurve: row(flow.presentValue.municipality.soFar),
    societyCurve: row(flow.presentValue.society.soFar),
    balance: (perspective) => row(flow.balance.first + perspective),
    horizon: joinAddress(names.sheets.calculation, fixed(layout.singles.horizon, 1)),
  };
}

const longestNow = ({ horizons, lastYearOfTerm, startYear }: Appraisal): number =>
  Math.max(...horizons, lastYearOfTerm - startYear);

function resultCells(context: Context): Omit<KeyCells, FlowKeys> {
  const places = figureLayout(context);
  const { firstHorizonColumn: first, lastHorizonColumn: last, actors } = places;
  const on = (address: string): string => joinAddress(context.names.sheets.results, address);
  const rowOf = (row: FigureRow, perspective: number): number =>
    (places.figures[perspective] ?? 0) + figureRows.indexOf(row);
  const now = { first: actors.first, count: context.layout.capacity.actors - SPARE_ACTORS };
  return {
    actorNames: on(fixedDown(actors, 0)),
    actorValues: on(fixedDown(actors, 1)),
    actorsNow: { names: on(fixedDown(now, 0)), values: on(fixedDown(now, 1)) },
    figure: (row, perspective, column) => on(fixed(rowOf(row, perspective), first + column)),
    figureRow: (row, perspective) => on(fixedAcross(rowOf(row, perspective), first, last)),
    horizonHeads: on(fixedAcross(places.headRow, first, last)),
    horizonYears: on(fixedAcross(places.horizonRow, first, last)),
    verdict: on(fixed(places.verdict.first, 1)),
    question: (question, who, column) =>
      on(
        fixed(places.fiveQuestions.first + question + (who === "society" ? 6 : 0), first + column),
      ),
  };
}
