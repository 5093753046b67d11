import { cellBox } from "../../store/address";
import { common, mapBox, overlaps } from "../../store/boxes";
import { HostError } from "../hostError";
import type { HostObject } from "../richApi/hostObject";
import { ConditionalFormats } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { hyperlinkOf, setHyperlink } from "./hyperlinks";
import { requireUnlocked, requireUnprotected } from "./locks";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangeNavigation, found } from "./rangeNavigation";

export class Range extends RangeNavigation {
  readonly type = "Range";
  override readonly scalars = [
    "address",
    "addressLocal",
    "cellCount",
    "columnCount",
    "columnIndex",
    "formulas",
    "hasSpill",
    "isEntireColumn",
    "isEntireRow",
    "numberFormat",
    "rowCount",
    "rowIndex",
    "text",
    "values",
    "valueTypes",
  ];

  get format(): RangeFormat {
    return new RangeFormat(this.state, this.sheet, this.box);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.state, this.sheet, this.box);
  }

  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.state, this.sheet, this.box);
  }

  get hyperlink(): unknown {
    return hyperlinkOf(this.state, this);
  }

  set hyperlink(link: unknown) {
    setHyperlink(this.state, this, link);
  }

  /** True where every cell is part of a spill, false where none is, null where some are. */
  get hasSpill(): boolean | null {
    this.requireBounded();
    const spilled = mapBox(
      this.box,
      (row, column) => this.state.store.spillAt(this.sheet, row, column) !== null,
    ).flat();
    if (spilled.every(Boolean)) return true;
    return spilled.some(Boolean) ? null : false;
  }

  getSpillingToRangeOrNullObject(): HostObject | null {
    const { top, left } = this.box;
    const spill = this.state.store.spillAt(this.sheet, top, left);
    return spill?.row === top && spill.column === left ? this.at(spill.box) : null;
  }

  getSpillingToRange(): HostObject {
    return found(this.getSpillingToRangeOrNullObject());
  }

  getSpillParentOrNullObject(): HostObject | null {
    const spill = this.state.store.spillAt(this.sheet, this.box.top, this.box.left);
    return spill && this.at(cellBox(spill.row, spill.column));
  }

  getSpillParent(): HostObject {
    return found(this.getSpillParentOrNullObject());
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.state.store.merges(this.sheet).filter((box) => overlaps(box, this.box));
    return merged.length > 0 ? new RangeAreas(this.state, this.sheet, merged) : null;
  }

  merge(): void {
    requireUnprotected(this.state, this.sheet);
    this.state.store.merge(this.sheet, this.box);
  }

  unmerge(): void {
    requireUnprotected(this.state, this.sheet);
    this.state.store.unmerge(this.sheet, this.box);
  }

  select(): void {
    this.state.chartSheetActive = false;
    this.state.store.select(this.sheet, [this.box]);
  }

  clear(applyTo: unknown = "All"): void {
    const used = this.state.store.used(this.sheet);
    const box = used && common(used, this.box);
    if (box && applyTo !== "Formats") {
      requireUnlocked(this.state, this.sheet, box);
      this.state.store.write(
        this.sheet,
        box,
        mapBox(box, () => ({ value: null })),
      );
    }
    if (applyTo === "All" || applyTo === "Formats") this.format.clear();
  }

  insert(shift: unknown): HostObject {
    this.requireWholeRows("insert", shift);
    this.state.store.insertRows(this.sheet, this.box.top, this.rowCount);
    return this.at(this.box);
  }

  delete(shift: unknown): void {
    this.requireWholeRows("delete", shift);
    this.state.store.deleteRows(this.sheet, this.box.top, this.rowCount);
  }

  private requireWholeRows(what: string, shift: unknown): void {
    requireUnprotected(this.state, this.sheet);
    if (!this.isEntireRow)
      throw new HostError(
        "NotImplemented",
        `The simulated host can ${what} whole rows only, not shift cells ${String(shift)}.`,
      );
  }
}
