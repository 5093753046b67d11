import type { CellValue } from "../../../core/model";
import type { Language } from "../../../core/text";
import { grouped } from "../../figures/grouped";
import { percentText } from "../../figures/percent";
import { assumptionCell, readCell, rowCell, type Draft } from "../state";

export interface FirstYearSum {
  /** «60 × 20 % × 85 % × 31 000» */
  readonly factors: string;
  readonly amount: number;
}

/** The first effect year of the first participants, factor by factor; undefined while something is missing. */
export function firstYear(draft: Draft, row: string, language: Language): FirstYearSum | undefined {
  const cell = (column: string): CellValue => readCell(draft, rowCell("effects", row, column));
  const value = cell("unitValue");
  const cohort = draft.tables.participants.rows[0]?.uid ?? "";
  const number = readCell(draft, rowCell("participants", cohort, "number"));
  const own = given(readCell(draft, rowCell("participants", cohort, "successRate")), 0);
  const common = readCell(draft, assumptionCell("successRate"));
  const success = own === 0 ? common : own;
  if (typeof value !== "number" || typeof number !== "number" || typeof success !== "number")
    return undefined;
  const haircut = value < 0 ? 0 : given(cell("haircut"), 0);
  const shares = [
    success,
    nonZero(given(cell("share"), 1)),
    1 - given(cell("deadweight"), 0),
    nonZero(given(cell("attribution"), 1)),
    1 - given(cell("displacement"), 0),
    1 - haircut,
  ];
  const shown = shares.filter((share, at) => at === 0 || share !== 1);
  const plain = (figure: number): string =>
    grouped(figure, Number.isInteger(figure) ? 0 : 2, language);
  const factors = [
    plain(number),
    ...shown.map((share) => percentText(share, language)),
    plain(value),
  ];
  const amount = shares.reduce((product, share) => product * share, number * value);
  return { factors: factors.join(" × "), amount };
}

const given = (cell: CellValue, otherwise: number): number =>
  typeof cell === "number" ? cell : otherwise;

/** 0 is blank there, and blank is all. */
const nonZero = (share: number): number => (share === 0 ? 1 : share);
