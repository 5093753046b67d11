import type { Box } from "../../store/address";
import type { Call } from "./call";
import { isInside, movedKey } from "./cellKey";

/** Which cell waits for which calls. */
export class WantedCalls {
  private byCell = new Map<string, Set<Call>>();

  want(cell: string, call: Call): void {
    call.wantedBy.add(cell);
    const calls = this.byCell.get(cell) ?? new Set();
    this.byCell.set(cell, calls.add(call));
  }

  /** The cell waits no longer: it is evaluated again, or was written over. */
  release(cell: string): void {
    for (const call of this.byCell.get(cell) ?? []) call.wantedBy.delete(cell);
    this.byCell.delete(cell);
  }

  releaseInside(sheet: string, box: Box): void {
    for (const cell of [...this.byCell.keys()]) if (isInside(cell, sheet, box)) this.release(cell);
  }

  releaseSheet(sheet: string): void {
    for (const cell of [...this.byCell.keys()])
      if (cell.startsWith(`${sheet}|`)) this.release(cell);
  }

  /** The call is answered: the cells that waited for it. */
  answered(call: Call): readonly string[] {
    const cells = [...call.wantedBy];
    for (const cell of cells) this.byCell.get(cell)?.delete(call);
    call.wantedBy.clear();
    return cells;
  }

  move(sheet: string, from: number, by: number): void {
    const moved = new Map<string, Set<Call>>();
    for (const [cell, calls] of this.byCell) {
      const now = movedKey(cell, sheet, from, by);
      moved.set(now, calls);
      for (const call of calls) {
        call.wantedBy.delete(cell);
        call.wantedBy.add(now);
      }
    }
    this.byCell = moved;
  }
}
