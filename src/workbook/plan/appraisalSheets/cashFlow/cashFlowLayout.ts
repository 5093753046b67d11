import type { Rows } from "../drafting/references";
import { firstYearColumn, type Layout } from "../calculation/layout";

/** Where everything stands on Kassaflöde. Years stand in the columns of Beräkning. Rows from 0. */
export interface CashFlowLayout {
  readonly header: number;
  /** One row for each actor, and the line of tax financing. */
  readonly costs: Rows;
  readonly effects: Rows;
  readonly net: Rows;
  /** One row for each perspective: net of the year. */
  readonly perspectives: Rows;
  readonly factor: number;
  readonly presentValue: Readonly<Record<"municipality" | "society", PresentValueRows>>;
  /** The last row that belongs to the printed page. */
  readonly lastPrinted: number;
  /** One row for each perspective. */
  readonly perspectiveCosts: Rows;
  readonly perspectiveEffects: Rows;
  /** Effects less costs. */
  readonly flows: Rows;
  readonly balance: Rows;
  readonly discountedBalance: Rows;
  /** −1, 0 or 1: the sign of the last flow that was not 0. */
  readonly sign: Rows;
  /** One row for each perspective and column of horizons: flows up to the horizon, for the internal rate. */
  readonly cut: Rows;
  readonly cashSavings: number;
  readonly cashNet: number;
  readonly cashBalance: number;
  readonly firstYearColumn: number;
  readonly lastYearColumn: number;
  readonly sumColumn: number;
  /** Costs of all years, also those after the longest horizon. */
  readonly allYearsColumn: number;
}

export interface PresentValueRows {
  readonly yearly: number;
  readonly soFar: number;
}

const HEADER = 3;

export function cashFlowLayout({ capacity, lastYearColumn }: Layout): CashFlowLayout {
  const { actors, perspectives, horizons } = capacity;
  let next = HEADER + 1;
  // A heading, then the rows.
  const block = (count: number): Rows => {
    const rows = { first: next + 1, count };
    next += count + 1;
    return rows;
  };
  const [costs, effects, net] = [block(actors + 1), block(actors + 1), block(actors + 1)];
  const nets = block(perspectives);
  const values = block(PRESENT_VALUE_ROWS);
  next += 1;
  const perspectiveRows = [
    block(perspectives),
    block(perspectives),
    block(perspectives),
    block(perspectives),
    block(perspectives),
    block(perspectives),
  ] as const;
  const cash = block(CASH_ROWS);
  return {
    header: HEADER,
    costs,
    effects,
    net,
    perspectives: nets,
    factor: values.first,
    presentValue: {
      municipality: { yearly: values.first + 1, soFar: values.first + 2 },
      society: { yearly: values.first + 3, soFar: values.first + 4 },
    },
    lastPrinted: values.first + PRESENT_VALUE_ROWS - 1,
    perspectiveCosts: perspectiveRows[0],
    perspectiveEffects: perspectiveRows[1],
    balance: perspectiveRows[2],
    discountedBalance: perspectiveRows[3],
    sign: perspectiveRows[4],
    flows: perspectiveRows[5],
    cut: block(perspectives * (horizons + 1)),
    cashSavings: cash.first,
    cashNet: cash.first + 1,
    cashBalance: cash.first + 2,
    firstYearColumn,
    lastYearColumn,
    sumColumn: lastYearColumn + 1,
    allYearsColumn: lastYearColumn + 2,
  };
}

const PRESENT_VALUE_ROWS = 5;
const CASH_ROWS = 3;
