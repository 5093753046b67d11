import type { Box } from "./address";
import type { Grid } from "./grid";
import { boxOf, gridRange } from "./range";

export interface MergeStore {
  merges(sheet: string): readonly Box[];
  merge(sheet: string, box: Box): void;
  unmerge(sheet: string, box: Box): void;
}

export function mergeStore(grid: Grid): MergeStore {
  return {
    merges: (sheet) =>
      grid
        .sheet(sheet)
        .getMergeData()
        .map((range) => boxOf(range.getRange())),
    merge(sheet, box) {
      gridRange(grid, sheet, box).merge({ isForceMerge: true });
    },
    unmerge(sheet, box) {
      gridRange(grid, sheet, box).breakApart();
    },
  };
}
