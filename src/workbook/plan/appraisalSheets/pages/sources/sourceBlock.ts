import type { Table, TableId } from "../../../../../core/model";
import type { Language } from "../../../../../core/text";
import type { CellContent } from "../../../sheetPlan";
import { cellDesigns } from "../../cellDesigns";
import { numberFormat } from "../../cells/numberFormat";
import { firstBodyRow } from "../../sheetRows";
import { tableColumn, type TableColumn } from "../tableColumn";
import { sourceTexts } from "./sourceTexts";

/** Which columns of a table tell a value, what it is a value of, and where it comes from. */
const wanted = {
  assumptions: { row: "key", what: "note", value: "value", source: "source" },
  participants: { row: "year", what: "", value: "number", source: "source" },
  costs: { row: "id", what: "item", value: "amount", priceYear: "priceYear", source: "source" },
  effects: {
    row: "id",
    what: "effect",
    value: "unitValue",
    priceYear: "priceYear",
    grade: "evidenceGrade",
    source: "source",
  },
} as const;

export type SourcedTable = keyof typeof wanted;
export const sourcedTables = Object.keys(wanted) as readonly SourcedTable[];

/** One column of a block: the formula that fills it, and what it comes to. */
export interface SourceColumn {
  readonly at: number;
  readonly formula: string;
  readonly values: readonly CellContent[];
  readonly format: (down: number) => string;
}

export const columnsAt = {
  row: 0,
  what: 1,
  value: 2,
  priceYear: 3,
  grade: 4,
  source: 5,
  link: 6,
  index: 7,
} as const;

/** The columns of one table's block. What a user adds to the table comes along, for each is one formula on the whole column. */
export function sourceColumns(
  id: SourcedTable,
  table: Table,
  tableName: string,
  language: Language,
): readonly SourceColumn[] {
  const keys: Readonly<Record<string, string>> = wanted[id];
  const find = (key: string): TableColumn | undefined =>
    key === "" ? undefined : tableColumn(id, table, tableName, key);
  const value = find(keys["value"] ?? "");
  return (["row", "what", "value", "priceYear", "grade"] as const)
    .flatMap((part): readonly SourceColumn[] => {
      const column = find(keys[part] ?? "");
      const isText = part === "what" || (part === "row" && id !== "participants");
      if (!column) return [];
      const isNumber = part === "priceYear" || part === "grade";
      const format =
        part === "value"
          ? formatsOf(id, table, column, language)
          : isNumber
            ? dashForNone
            : general;
      return [{ at: columnsAt[part], format, ...filledBy(column, isText) }];
    })
    .concat(sourceColumn(find, value, id, language));
}

/** A blank cell stays blank. */
function filledBy(
  { reference, cells }: TableColumn,
  isText: boolean,
): Pick<SourceColumn, "formula" | "values"> {
  return {
    formula: isText ? `=${reference}&""` : `=IF(ISBLANK(${reference}),"",${reference})`,
    values: cells.map((cell) => (isText ? String(cell ?? "") : (cell ?? ""))),
  };
}

/** A value without a source says so, except in Antaganden, where a name needs none. */
function sourceColumn(
  find: (key: string) => TableColumn | undefined,
  value: TableColumn | undefined,
  id: SourcedTable,
  language: Language,
): readonly SourceColumn[] {
  const column = find("source") ?? find("Källa") ?? find("Source");
  if (!column) return [];
  const missing = id === "assumptions" ? "" : sourceTexts.missing[language];
  const isBlank = (at: number): boolean => (value?.cells[at] ?? "") === "";
  return [
    {
      at: columnsAt.source,
      formula: `=IF(${column.reference}="",IF(${value?.reference ?? '""'}="","","${missing}"),${column.reference})`,
      values: column.cells.map((cell, at) => String(cell ?? "") || (isBlank(at) ? "" : missing)),
      format: general,
    },
  ];
}

/** The number formats of a table's values, row by row, as their own sheet has them. */
function formatsOf(
  id: TableId,
  table: Table,
  column: TableColumn,
  language: Language,
): (down: number) => string {
  const designs = cellDesigns(id, table).filter((design) => design.column === column.at);
  return (down) => {
    const design = designs.find(({ row }) => row === firstBodyRow + down);
    return design
      ? numberFormat(design.kind, design.cell, { zeroIsBlank: design.zeroIsBlank, language })
      : general();
  };
}

const general = (): string => "General";
/** 0 is no year and no grade. */
const dashForNone = (): string => '0;0;"–"';
