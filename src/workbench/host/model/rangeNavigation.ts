import type { Box } from "../../store/address";
import { SHEET_COLUMNS, SHEET_ROWS, cellBox } from "../../store/address";
import { around, common } from "../../store/boxes";
import { invalidArgument, itemNotFound } from "../hostError";
import type { HostObject } from "../richApi/hostObject";
import { text, whole } from "./modelObject";
import { RangeArea } from "./rangeArea";
import { RangeContents } from "./rangeContents";
import { resolveReference } from "./rangeReference";

/** From one range to another. */
export abstract class RangeNavigation extends RangeContents {
  getCell(row: unknown, column: unknown): HostObject {
    return this.at(cellBox(this.box.top + whole(row), this.box.left + whole(column)));
  }

  getRow(row: unknown): HostObject {
    const top = this.box.top + whole(row);
    return this.at({ ...this.box, top, bottom: top });
  }

  getColumn(column: unknown): HostObject {
    const left = this.box.left + whole(column);
    return this.at({ ...this.box, left, right: left });
  }

  getLastCell(): HostObject {
    return this.at(cellBox(this.box.bottom, this.box.right));
  }

  getLastRow(): HostObject {
    return this.at({ ...this.box, top: this.box.bottom });
  }

  getOffsetRange(rows: unknown, columns: unknown): HostObject {
    const [down, across] = [whole(rows), whole(columns)];
    const { top, left, bottom, right } = this.box;
    return this.at({
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    });
  }

  getResizedRange(rows: unknown, columns: unknown): HostObject {
    const bottom = this.box.bottom + whole(rows);
    return this.at({ ...this.box, bottom, right: this.box.right + whole(columns) });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    const bottom = this.box.top + whole(rows) - 1;
    return this.at({ ...this.box, bottom, right: this.box.left + whole(columns) - 1 });
  }

  getEntireColumn(): HostObject {
    return this.at({ ...this.box, top: 0, bottom: SHEET_ROWS - 1 });
  }

  getEntireRow(): HostObject {
    return this.at({ ...this.box, left: 0, right: SHEET_COLUMNS - 1 });
  }

  getBoundingRect(other: unknown): HostObject {
    return this.at(around(this.box, this.boxOf(other)));
  }

  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const shared = common(this.box, this.boxOf(other));
    return shared && this.at(shared);
  }

  getIntersection(other: unknown): HostObject {
    return found(this.getIntersectionOrNullObject(other));
  }

  getUsedRangeOrNullObject(): HostObject | null {
    const used = this.state.store.used(this.sheet);
    const shared = used && common(used, this.box);
    return shared && this.at(shared);
  }

  getUsedRange(): HostObject {
    return this.getUsedRangeOrNullObject() ?? this.at(cellBox(this.box.top, this.box.left));
  }

  private boxOf(other: unknown): Box {
    if (other instanceof RangeArea) return other.box;
    const resolved = resolveReference(this.state, this.sheet, text(other));
    if (!resolved) throw invalidArgument("no such range");
    return resolved.box;
  }
}

/** What is asked for without `OrNullObject` must be there. */
export function found(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}
