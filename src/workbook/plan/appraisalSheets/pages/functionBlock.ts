import type { OutputTable } from "../../../../core/appraisal";
import type { Language } from "../../../../core/text";
import type { CellRole } from "../../cellRole";
import type { CellContent } from "../../sheetPlan";
import { figureFormat } from "../results/figureFormat";
import type { FigureUnit } from "../results/resultBlock";
import { figureTexts } from "../texts/figureTexts";
import { notAvailable, type Dress, type Page } from "./page";

/** A function of SOCINV that spills a table with a header row, and where it stands. */
export interface FunctionBlock {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly table: OutputTable;
  /** Rows kept free under it. */
  readonly spare: number;
  /** Native formulas that the plain edition has instead of the values. */
  readonly native?: (down: number, across: number) => string | undefined;
  /** Of numbers in the header. */
  readonly headFormat?: string;
  /** What the cells of a row and column under the header are counted in, or a number format of their own. */
  readonly unit: (down: number, across: number) => FigureUnit | { readonly format: string };
}

/** Puts the block on a page. The plain edition has the values as they are now. */
export function putFunction(page: Page, block: FunctionBlock, language: Language): void {
  const { row, column, formula, table, spare, unit, headFormat, native } = block;
  const values = cellsOf(table, language);
  page.spill(row, column, {
    formula,
    plain: values[0]?.[0] ?? "",
    missing: figureTexts.words.notPossible[language],
    values,
    spare,
    ...(native && { native }),
    look: (down, across) => {
      const own = unit(Math.max(1, down), across);
      const dress =
        typeof own === "object"
          ? { numberFormat: own.format, align: right }
          : dressOf(own, language);
      return down === 0 ? head(dress, headFormat) : { role: "calculated", ...dress };
    },
  });
}

const right = "right" as const;

function head({ align }: Dress, numberFormat = "General"): Dress & { readonly role: CellRole } {
  return { role: "tableHead", wrap: true, numberFormat, ...(align && { align }) };
}

function dressOf(unit: FigureUnit, language: Language): Dress {
  const numberFormat = figureFormat(unit, language);
  return unit === "text" ? { numberFormat, wrap: true } : { numberFormat, align: right };
}

/** A table of results as cells hold it. */
export function cellsOf(
  table: OutputTable,
  language: Language,
): readonly (readonly CellContent[])[] {
  return table.map((row) =>
    row.map((cell) => {
      if (typeof cell !== "object") return cell;
      return "missing" in cell ? notAvailable : cell[language];
    }),
  );
}

/** Numbers of any kind in one column: shares beside kronor. */
export const anyNumber = 'General;"−"General';
