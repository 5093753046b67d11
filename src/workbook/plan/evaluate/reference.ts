import type { Box } from "../address";

/** Cells of one sheet, before they are read. */
export class Reference {
  constructor(
    readonly sheet: string,
    readonly box: Box,
  ) {}

  /** The cell or cells at a place within the box, from 1; 0 is the whole row or column. */
  at(row: number, column: number): Reference | undefined {
    const { top, left, bottom, right } = this.box;
    const box = {
      top: row === 0 ? top : top + row - 1,
      bottom: row === 0 ? bottom : top + row - 1,
      left: column === 0 ? left : left + column - 1,
      right: column === 0 ? right : left + column - 1,
    };
    const inside = row >= 0 && column >= 0 && box.bottom <= bottom && box.right <= right;
    return inside ? new Reference(this.sheet, box) : undefined;
  }

  /** The smallest box that holds both. */
  to({ box }: Reference): Reference {
    return new Reference(this.sheet, {
      top: Math.min(this.box.top, box.top),
      left: Math.min(this.box.left, box.left),
      bottom: Math.max(this.box.bottom, box.bottom),
      right: Math.max(this.box.right, box.right),
    });
  }

  /** As many rows and columns as another, from the same first cell. */
  sizedAs({ box }: Reference): Reference {
    const { top, left } = this.box;
    const bottom = top + box.bottom - box.top;
    return new Reference(this.sheet, { top, left, bottom, right: left + box.right - box.left });
  }
}
