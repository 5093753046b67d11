import { contains, mapBox } from "../../store/boxes";
import type { CellInput } from "../../store/cellValue";
import { entered, valueType, wireValue } from "./cellEntry";
import { requireUnlocked, requireUnprotected } from "./locks";
import type { Matrix } from "./matrix";
import { matrixFor } from "./matrix";
import { RangeArea } from "./rangeArea";

type WireValue = string | number | boolean;

/** What stands in a range's cells. */
export abstract class RangeContents extends RangeArea {
  get values(): WireValue[][] {
    return this.cells((cell) => wireValue(cell.value, this.state.isPending()));
  }

  set values(values: unknown) {
    this.write(matrixFor(values, this.rowCount, this.columnCount));
  }

  get formulas(): WireValue[][] {
    return this.cells(({ formula, value }) => formula ?? wireValue(value, this.state.isPending()));
  }

  set formulas(formulas: unknown) {
    this.write(matrixFor(formulas, this.rowCount, this.columnCount));
  }

  get valueTypes(): string[][] {
    return this.cells(({ value }) => valueType(value));
  }

  get text(): string[][] {
    this.requireBounded();
    return this.state.store.text(this.sheet, this.box);
  }

  get numberFormat(): string[][] {
    this.requireBounded();
    return mapBox(
      this.box,
      (row, column) => this.state.store.style(this.sheet, row, column).numberFormat,
    );
  }

  set numberFormat(formats: unknown) {
    requireUnprotected(this.state, this.sheet);
    // Excel fills a range with [[x]] here, and only here; Microsoft's own tutorial relies on it.
    const matrix = matrixFor(onlyEntry(formats), this.rowCount, this.columnCount);
    this.state.store.setNumberFormats(
      this.sheet,
      this.box,
      matrix.map((row) => row.map(asFormat)),
    );
  }

  /** office.js writes large arrays row by row and asks first whether they fit. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const row = Array.from({ length: Number(columns) }, () => null);
    matrixFor(
      Array.from({ length: Number(rows) }, () => row),
      this.rowCount,
      this.columnCount,
    );
  }

  private cells<T>(of: (cell: ReturnType<typeof this.read>[number][number]) => T): T[][] {
    return this.read().map((row) => row.map(of));
  }

  private read() {
    this.requireBounded();
    return this.state.store.read(this.sheet, this.box);
  }

  private write(matrix: Matrix): void {
    requireUnlocked(this.state, this.sheet, this.box);
    this.requireBounded();
    const merges = this.state.store.merges(this.sheet);
    const inputs = matrix.map((values, rowAt) =>
      values.map((value, columnAt): CellInput => {
        const [row, column] = [this.box.top + rowAt, this.box.left + columnAt];
        const merged = merges.find((box) => contains(box, row, column));
        // Only the first cell of a merged area holds anything.
        const hidden = merged && (merged.top !== row || merged.left !== column);
        return hidden ? null : entered(value);
      }),
    );
    this.state.store.write(this.sheet, this.box, inputs);
  }
}

function onlyEntry(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const row: unknown = value[0];
  return Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : value;
}

function asFormat(format: unknown): string | null {
  return typeof format === "string" ? format : null;
}
