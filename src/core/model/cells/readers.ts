import type { CalendarYear, Count, Factor, Money, Rate, Share, Years } from "../../units";
import { CellRefused, type Finding } from "../problem";
import type { CellValue } from "../tables";
import { excelErrorIn } from "./excelError";
import { cellMessages } from "./messages";
import { readNumber } from "./readNumber";

/** Reads one cell that is not blank, or refuses it with what to write instead. */
export type CellReader<Value> = (cell: CellValue) => Value;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;
const MOST_YEARS = 1000;
const LOWEST_GRADE = 6;

function numberWhere<Unit extends number>(
  holds: (value: number) => boolean,
  refusal: (was: unknown) => Finding,
): CellReader<Unit> {
  return (cell) => {
    const { value } = readNumber(cell);
    if (!holds(value)) throw new CellRefused(refusal(cell));
    return value as Unit;
  };
}

const whole = Number.isInteger;

export const readAmount: CellReader<Money> = (cell) => readNumber(cell).value as Money;
export const readCost = numberWhere<Money>((value) => value >= 0, cellMessages.negative);
export const readCount = numberWhere<Count>((value) => value >= 0, cellMessages.negative);
export const readFactor = numberWhere<Factor>((value) => value > 0, cellMessages.notPositive);
export const readNotNegative = numberWhere<Factor>((value) => value >= 0, cellMessages.negative);
export const readShare = numberWhere<Share>(
  (value) => value >= 0 && value <= 1,
  cellMessages.notAShare,
);
export const readRate = numberWhere<Rate>(
  (value) => value > -1 && value < 1,
  cellMessages.notARate,
);
export const readCorrelation = numberWhere<number>(
  (value) => value >= -1 && value <= 1,
  cellMessages.notARate,
);
export const readCalendarYear = numberWhere<CalendarYear>(
  (value) => whole(value) && value >= FIRST_YEAR && value <= LAST_YEAR,
  cellMessages.notACalendarYear,
);
export const readYears = numberWhere<Years>(
  (value) => whole(value) && value >= 0 && value <= MOST_YEARS,
  cellMessages.notYears,
);
export const readGrade = numberWhere<number>(
  (value) => whole(value) && value >= 1 && value <= LOWEST_GRADE,
  cellMessages.notAGrade,
);

/** A text as it stands, without outer white space. A number is read as its digits. */
export const readText: CellReader<string> = (cell) => {
  if (typeof cell === "boolean" || cell === null) throw new CellRefused(cellMessages.notText(cell));
  const text = String(cell).trim();
  const error = excelErrorIn(text);
  if (error !== undefined) throw new CellRefused(cellMessages.excelError(error));
  return text;
};
