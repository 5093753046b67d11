import type { Appraisal } from "../../../../../core/model";
import { tableNames } from "../../../../../core/model/schema/tableColumns";
import type { Language } from "../../../../../core/text";
import type { PlannedSheet } from "../../../workbookPlan";
import { wrappedLines } from "../../../wrappedLines";
import { withRow } from "../../withRow";
import { footerOf } from "../footer";
import { Page } from "../page";
import type { PageInput } from "../pageInput";
import { putDefaults } from "./defaults";
import { knownSource, type KnownSource } from "./knownSource";
import { putLinks, type Register, type Rows } from "./links";
import { putRegister } from "./register";
import { columnsAt, sourceColumns, sourcedTables, type SourceColumn } from "./sourceBlock";
import { sourceTexts } from "./sourceTexts";

const widths = [25, 34, 22, 8, 11, 64, 9, 12];
const spareRows = 6;
/** Columns whose texts may take several lines; a value of Antaganden may be a sentence. */
const wrapped: readonly number[] = [columnsAt.what, columnsAt.value, columnsAt.source];
const firstRow = 3;

/** Källor: every value with its source, year, grade and address, and what the sources are. */
export function sourcesSheet(input: PageInput): PlannedSheet {
  const { appraisal, names, language, details } = input;
  const page = new Page();
  page.put(0, 0, sourceTexts.title[language], "title");
  page.put(1, 0, sourceTexts.line[language], "subtitle");
  const blocks = blocksOf(input);
  const known = knownSources(blocks, input);
  const register: Register = {
    first: blocks.end + 2,
    count: known.length,
    names: new Set(known.map(({ name }) => name)),
  };
  const defaults = register.first + known.length + 3;
  for (const block of blocks.all) putBlock(page, block, register, defaults, input);
  putRegister(page, register.first, known, language);
  putDefaults(page, defaults, input);
  return {
    name: names.sheets.sources,
    cells: page.cells,
    columnWidths: widths,
    validations: [],
    frozen: { rows: 2, columns: 1 },
    rowHeights: [{ row: 0, points: 28 }, ...page.rowHeights],
    conditionalLooks: blocks.all.map(({ body, rows }) => ({
      box: { top: body, left: columnsAt.source, bottom: body + rows - 1, right: columnsAt.source },
      formula: `=$F${String(body + 1)}="${sourceTexts.missing[language]}"`,
      role: "problem",
    })),
    print: { orientation: "landscape", footer: footerOf(appraisal.name, details, language) },
  };
}

interface Block {
  readonly id: (typeof sourcedTables)[number];
  readonly columns: readonly SourceColumn[];
  /** The row of its heading, and the first under its header. */
  readonly top: number;
  readonly body: number;
  /** Rows under the header, spare ones included. */
  readonly rows: number;
}

function blocksOf({ tables, names, language }: PageInput): {
  readonly all: readonly Block[];
  readonly end: number;
} {
  let top = firstRow;
  const all = sourcedTables.map((id): Block => {
    const table = withRow(tables[id]);
    const rows = table.length - 1 + spareRows;
    const columns = sourceColumns(id, table, names.tables[id], language);
    const block = { id, columns, top, body: top + 2, rows };
    top = block.body + rows + 1;
    return block;
  });
  return { all, end: top };
}

/** The sources that the tables name by an id, and the preset of the discount rate, each once. */
function knownSources(
  { all }: { readonly all: readonly Block[] },
  { details, language }: PageInput,
): readonly KnownSource[] {
  const named = all.flatMap(({ id, columns }) =>
    columns
      .filter(
        ({ at }) => at === columnsAt.source || (id === "assumptions" && at === columnsAt.value),
      )
      .flatMap(({ values }) => values.map(String)),
  );
  return [...new Set(named)].flatMap((name) => {
    const source = name === "" ? undefined : knownSource(name, details.library, language);
    return source ? [source] : [];
  });
}

function putBlock(
  page: Page,
  { id, columns, top, body, rows }: Block,
  register: Register,
  defaults: number,
  { appraisal, language }: PageInput,
): void {
  page.put(top, 0, tableNames[id][language], "heading");
  putHead(page, top + 1, columns, appraisal.prices.extrapolation !== undefined, language);
  for (const { at, formula, values, format } of columns)
    page.spill(body, at, {
      formula,
      values: values.map((value) => [value]),
      spare: spareRows,
      look: (down) => ({
        role: "calculated",
        numberFormat: format(down),
        ...(wrapped.includes(at) ? { wrap: true } : {}),
        ...(at === columnsAt.row ? { align: "left" } : {}),
        ...(isFigure(at) ? { align: alignmentOf(at) } : {}),
      }),
    });
  putBlanks(page, body, rows - spareRows, columns);
  putLinks(page, { first: body, count: rows, spare: spareRows }, columns, register, language);
  if (appraisal.prices.extrapolation !== undefined)
    putExtrapolated(page, { first: body, count: rows }, columns, defaults, appraisal, language);
  const texts = columns.filter(({ at }) => wrapped.includes(at));
  for (let down = 0; down < rows - spareRows; down += 1) {
    const lines = texts.map(({ at, values }) =>
      wrappedLines(String(values[down] ?? ""), widths[at] ?? 10),
    );
    const most = Math.max(1, ...lines);
    if (most > 1) page.height(body + down, most * 14);
  }
}

function putHead(
  page: Page,
  row: number,
  columns: readonly SourceColumn[],
  withIndex: boolean,
  language: Language,
): void {
  const used = new Set(columns.map(({ at }) => at));
  for (const part of ["row", "what", "value", "priceYear", "grade", "source", "link"] as const) {
    const shown = used.has(columnsAt[part]) || part === "link";
    const dress = isFigure(columnsAt[part]) ? { align: alignmentOf(columnsAt[part]) } : {};
    page.put(row, columnsAt[part], shown ? sourceTexts[part][language] : "", "tableHead", dress);
  }
  if (withIndex && used.has(columnsAt.priceYear))
    page.put(row, columnsAt.index, sourceTexts.extrapolated[language], "tableHead");
}

/** A grade in the middle, so that it does not run into the source beside it. */
const alignmentOf = (column: number): "right" | "center" =>
  column === columnsAt.grade ? "center" : "right";

/** Columns that the table lacks have their lines all the same. */
function putBlanks(
  page: Page,
  body: number,
  count: number,
  columns: readonly SourceColumn[],
): void {
  const used = new Set(columns.map(({ at }) => at));
  for (let column = 0; column < columnsAt.link; column += 1)
    for (let down = 0; down < count && !used.has(column); down += 1)
      page.put(body + down, column, "", "calculated");
}

const figures: readonly number[] = [columnsAt.value, columnsAt.priceYear, columnsAt.grade];
const isFigure = (column: number): boolean => figures.includes(column);

/** Amounts whose conversion goes beyond the last year of the index rest on an assumed yearly rate, and say so. */
function putExtrapolated(
  page: Page,
  { first, count }: Rows,
  columns: readonly SourceColumn[],
  defaults: number,
  { prices }: Appraisal,
  language: Language,
): void {
  const years = columns.find(({ at }) => at === columnsAt.priceYear)?.values;
  if (!years) return;
  const last = Math.max(0, ...prices.index.keys());
  const mark = sourceTexts.extrapolatedMark[language];
  const [priceYear, lastYear] = [`$C$${String(defaults + 1)}`, `$C$${String(defaults + 2)}`];
  for (let down = 0; down < count; down += 1) {
    const own = `$D${String(first + down + 1)}`;
    const year = Number(years[down] ?? 0);
    const isBeyond =
      year > 0 && year !== prices.priceYear && Math.max(year, prices.priceYear) > last;
    page.put(
      first + down,
      columnsAt.index,
      `=IF(N(${own})=0,"",IF(AND(${own}<>${priceYear},MAX(${own},${priceYear})>${lastYear}),"${mark}",""))`,
      down < count - spareRows ? "calculated" : "spill",
      { value: isBeyond ? mark : "" },
    );
  }
}
