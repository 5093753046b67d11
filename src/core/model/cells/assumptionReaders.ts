import type { Rate, Years } from "../../units";
import { CellRefused } from "../problem";
import { isBlank } from "./isBlank";
import { cellMessages } from "./messages";
import { readRate, readText, readYears, type CellReader } from "./readers";

/** A horizon: a whole number of years after the start year, at least 1. */
export const readHorizon: CellReader<Years> = (cell) => {
  const horizon = readYears(cell);
  if (horizon < 1) throw new CellRefused(cellMessages.notPositive(cell));
  return horizon;
};

/** A list of horizons, parted by semicolons; one number is a list of one. */
export const readHorizons: CellReader<readonly Years[]> = (cell) => {
  if (typeof cell !== "string") return [readHorizon(cell)];
  const parts = cell.split(";").filter((part) => !isBlank(part));
  return parts.map((part) => readHorizon(part));
};

/** A rate, or the name of a preset: a text that begins with a letter. */
export const readRateOrPreset: CellReader<Rate | string> = (cell) =>
  typeof cell === "string" && /^\s*\p{L}/u.test(cell) ? readText(cell) : readRate(cell);
