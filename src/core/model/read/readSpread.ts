import { isBlank } from "../cells/isBlank";
import { cellMessages } from "../cells/messages";
import { readNumber } from "../cells/readNumber";
import { readText, type CellReader } from "../cells/readers";
import { spanMessages } from "../messages";
import { CellRefused } from "../problem";
import { distributionNames } from "../schema/choices";
import type { Distribution, Spread } from "../spread";
import type { CellValue } from "../tables";
import type { RowReader } from "./rowReader";

const FIXED: Distribution = { shape: "fixed" };
const NEARLY = 1e-9;

/** Low, high and distribution of one row, for a number that is `value` in the base case. None if nothing is spread. */
export function readSpread(
  row: RowReader,
  value: number,
  read: CellReader<number>,
): Spread | undefined {
  const distribution = row.or("distribution", readDistribution, FIXED);
  if (distribution.shape === "discrete") {
    const values = distribution.outcomes.map((outcome) => outcome.value);
    return { low: Math.min(...values), high: Math.max(...values), distribution };
  }
  const low = row.orBlank("low", read, 0);
  const high = row.orBlank("high", read, 0);
  if ((low === 0 && high === 0) || (low === value && high === value))
    return withoutRange(row, value, distribution);
  if (!(low <= value && value <= high))
    row.problems.error(row.place("low"), spanMessages.lowHigh(low, high));
  return { low, high, distribution };
}

function withoutRange(
  row: RowReader,
  value: number,
  distribution: Distribution,
): Spread | undefined {
  if (distribution.shape === "fixed") return undefined;
  if (distribution.shape === "binomial") return { low: value, high: value, distribution };
  row.problems.error(row.place("low"), spanMessages.distributionWithoutRange());
  return undefined;
}

function readDistribution(cell: CellValue): Distribution {
  const text = readText(cell);
  if (!text.includes("@")) return { shape: distributionNames.read(text) };
  const outcomes = text.split(";").map((part) => {
    const [value = "", probability = "", ...rest] = part.split("@");
    if (rest.length > 0 || isBlank(value) || isBlank(probability))
      throw new CellRefused(cellMessages.notOutcomes(cell));
    return { value: readNumber(value).value, probability: readNumber(probability).value };
  });
  const total = outcomes.reduce((sum, { probability }) => sum + probability, 0);
  if (Math.abs(total - 1) > NEARLY || outcomes.some(({ probability }) => probability < 0))
    throw new CellRefused(cellMessages.notOutcomes(cell));
  return { shape: "discrete", outcomes };
}
