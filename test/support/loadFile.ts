import { boxName, boxOf } from "../../src/workbook/plan/address";
import { asEntered } from "../../src/workbook/plan/appraisalSheets/cells/asEntered";
import { writtenFormula, type FileCell, type OpenedFile } from "../../src/workbook/xlsx";

/**
 * Puts what a file holds into the simulated Excel, the stored forms of its formulas translated back: sheets with their
 * contents, names and tables. Values that formulas have spilled are left for the formulas to spill again.
 */
export async function loadFile(file: OpenedFile): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const { name } of file.sheets) worksheets.add(name);
    await context.sync();
    for (const { name, refersTo } of file.names) names.add(name, refersTo);
    for (const { name, sheet, box } of file.tables) {
      const target = worksheets.getItem(sheet);
      writeRows(target, file, sheet, (row) => row >= box.top && row <= box.bottom);
      target.tables.add(boxName(box), true).name = name;
    }
    await context.sync();
    for (const { name } of file.sheets) {
      const tables = file.tables.filter(({ sheet }) => sheet === name);
      const outside = (row: number): boolean =>
        tables.every(({ box }) => row < box.top || row > box.bottom);
      writeRows(worksheets.getItem(name), file, name, outside);
    }
    await context.sync();
  });
}

function writeRows(
  target: Excel.Worksheet,
  { sheets }: OpenedFile,
  name: string,
  isWanted: (row: number) => boolean,
): void {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? new Map<number, never>();
  const spilled = spilledCells(cells);
  for (const [row, columns] of cells) {
    if (!isWanted(row)) continue;
    const kept = [...columns].filter(
      ([column]) => !spilled.has(`${String(row)},${String(column)}`),
    );
    const last = Math.max(-1, ...kept.map(([column]) => column));
    if (last < 0) continue;
    const contents = Array<unknown>(last + 1).fill(null);
    for (const [column, cell] of kept) contents[column] = contentOf(cell);
    target.getRangeByIndexes(row, 0, 1, last + 1).formulas = [contents];
  }
}

function contentOf({ value, formula }: FileCell): unknown {
  return formula === undefined ? asEntered(value) : writtenFormula(formula);
}

function spilledCells(cells: OpenedFile["sheets"][number]["cells"]): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const [row, columns] of cells)
    for (const [column, { spill }] of columns) {
      const box = spill === undefined ? undefined : boxOf(spill);
      if (!box) continue;
      for (let down = box.top; down <= box.bottom; down += 1)
        for (let across = box.left; across <= box.right; across += 1)
          if (down !== row || across !== column) spilled.add(`${String(down)},${String(across)}`);
    }
  return spilled;
}

/** The values of the sheets that a file has, by address, as the simulated Excel has them now. */
export async function valuesNow(file: OpenedFile): Promise<ReadonlyMap<string, unknown>> {
  return Excel.run(async (context) => {
    const ranges = file.sheets.map(({ name }) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load("values,rowIndex,columnIndex");
      return { name, range };
    });
    await context.sync();
    const all = new Map<string, unknown>();
    for (const { name, range } of ranges)
      if (!range.isNullObject)
        (range.values as unknown[][]).forEach((row, down) => {
          row.forEach((value, across) => {
            const box = {
              top: range.rowIndex + down,
              left: range.columnIndex + across,
              bottom: range.rowIndex + down,
              right: range.columnIndex + across,
            };
            all.set(`${name}!${boxName(box)}`, value);
          });
        });
    return all;
  });
}
