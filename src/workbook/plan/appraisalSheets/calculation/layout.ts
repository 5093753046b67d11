import type { Appraisal } from "../../../../core/model";
import { ratePresets } from "../../../../core/reference/findRatePreset";
import type { Rows } from "../drafting/references";
import { aliases, kindWords } from "./aliases";
import { capacityOf, type Capacity } from "./capacity";

/** Years stand in the same columns on Beräkning and Kassaflöde: the start year in B. */
export const firstYearColumn = 1;

/** Single figures stand beside their labels. */
export const valueColumn = 1;

const singles = [
  "startYear",
  "horizon",
  "lastYear",
  "term",
  "timing",
  "preset",
  "priceYear",
  "priceLevel",
  "extrapolation",
  "lastIndexYear",
  "inflation",
  "successRate",
  "badCaseRate",
  "badCaseCost",
  "migration",
  "taxFactor",
  "keptMunicipality",
  "keptRegion",
  "paybackTarget",
  "cohortRows",
  "costRows",
  "effectRows",
  "listedHorizons",
  "horizonsToChoose",
  "horizons",
] as const;

export type Single = (typeof singles)[number];

/** Where everything stands on Beräkning. Rows from 0. */
export interface Layout {
  readonly capacity: Capacity;
  readonly singles: Readonly<Record<Single, number>>;
  readonly presets: Rows;
  readonly aliases: Rows;
  readonly prices: Rows;
  readonly cohorts: Rows;
  readonly costs: Rows;
  readonly financing: Rows;
  /** Actors with their present values at the default horizon, the line of tax financing last. */
  readonly gains: Rows;
  readonly mentions: Rows;
  readonly actors: Rows;
  /** Rows above the effects that name the actors of the columns, and say which perspectives they belong to. */
  readonly actorHead: number;
  readonly members: Rows;
  readonly effects: Rows;
  readonly years: Readonly<Record<YearRow, number>>;
  readonly remaining: Rows;
  readonly costYears: Rows;
  readonly financingYears: Rows;
  readonly whole: Rows;
  readonly kept: Rows;
  readonly cash: Rows;
  readonly lastYearColumn: number;
  readonly totalColumn: number;
}

const yearRows = [
  "year",
  "calendarYear",
  "counts",
  "rate",
  "factor",
  "weight",
  "starting",
  "keptTax",
] as const;
export type YearRow = (typeof yearRows)[number];

const firstRow = 3;
/** Heading and header row over a block, and a blank row under it. */
const HEAD = 2;
const GAP = 1;

/** Rows given out from the top: each block after the one before, with its heading. */
class Rank {
  private next = firstRow;

  block(count: number, head = HEAD): Rows {
    const first = this.next + head;
    this.next = first + count + GAP;
    return { first, count };
  }
}

const named = <Key extends string>(keys: readonly Key[], { first }: Rows): Record<Key, number> =>
  Object.fromEntries(keys.map((key, at) => [key, first + at])) as Record<Key, number>;

/** Two mentions in each cost and effect, the financiers, and the two who get something without being named. */
const mentionCount = ({ costs, effects, financing }: Capacity): number =>
  2 * (costs + effects) + financing + 2;

export function layoutOf(appraisal: Appraisal): Layout {
  const capacity = capacityOf(appraisal);
  const { cohorts, costs, effects, financing, actors, perspectives, priceYears } = capacity;
  const rank = new Rank();
  const lastYearColumn = firstYearColumn + capacity.lastYear;
  const single = rank.block(singles.length);
  const years = rank.block(yearRows.length);
  const parts = {
    remaining: rank.block(cohorts),
    costYears: rank.block(costs),
    financingYears: rank.block(financing),
    whole: rank.block(effects),
    kept: rank.block(effects),
    cash: rank.block(effects),
    cohorts: rank.block(cohorts),
    costs: rank.block(costs),
    financing: rank.block(financing),
    members: rank.block(perspectives),
  };
  // The effects stand right under the rows that say who the actors of their columns are.
  const actorHead = parts.members.first + perspectives;
  const effectRows = rank.block(effects, GAP);
  return {
    capacity,
    singles: named(singles, single),
    years: named(yearRows, years),
    ...parts,
    actorHead,
    effects: effectRows,
    actors: rank.block(actors),
    gains: rank.block(actors + 1),
    mentions: rank.block(mentionCount(capacity)),
    prices: rank.block(priceYears.to - priceYears.from + 1),
    presets: rank.block(presetBands.length),
    aliases: rank.block(ALIASES),
    lastYearColumn,
    totalColumn: lastYearColumn + 2,
  };
}

/** The bands of every preset of the library, in its order. */
export const presetBands = ratePresets.flatMap(({ id, schedule: { bands, lastYear } }) =>
  bands.map(({ from, rate }, at) => ({
    id,
    from: Number(from),
    to: (bands[at + 1]?.from ?? (lastYear ?? 1001) + 1) - 1,
    rate: Number(rate),
  })),
);

/** Rows of the list of actors' words and of kinds' words beside it. */
const ALIASES = Math.max(aliases("sv").length, kindWords.length);
