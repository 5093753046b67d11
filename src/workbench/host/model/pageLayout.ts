import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject } from "../richApi/hostObject";
import { requireUnprotected } from "./locks";
import { text } from "./modelObject";
import { PAGE_SHAPE } from "./pageShape";
import { RangeArea } from "./rangeArea";
import { RangeAreas } from "./rangeAreas";
import type { BoxOnSheet } from "./boxOnSheet";
import { resolveReference } from "./rangeReference";
import { RecordedObject } from "./recordedObject";

/** How a sheet is printed, as the add-in gave it. Nothing is printed here. */
export class PageLayout extends RecordedObject {
  constructor(
    private readonly state: HostState,
    private readonly sheet: string,
    private readonly page: Map<string, unknown>,
  ) {
    super(PAGE_SHAPE, page, "", () => {
      requireUnprotected(state, sheet);
    });
  }

  /** Excel takes one way to scale only: a percentage, or pages across and down. */
  get zoom(): unknown {
    return this.page.get("zoom") ?? { scale: 100 };
  }

  set zoom(zoom: unknown) {
    requireUnprotected(this.state, this.sheet);
    const { scale, ...pages } = Object(zoom) as Record<string, unknown>;
    const known = Object.keys(pages).every((key) => /^(horizontal|vertical)FitToPages$/.test(key));
    const fits = Object.values(pages).some((count) => typeof count === "number");
    if (!known || (typeof scale === "number" && fits)) throw invalidArgument("the zoom");
    this.page.set("zoom", zoom);
  }

  setPrintArea(area: unknown): void {
    this.keepCells("printArea", area);
  }

  setPrintTitleRows(rows: unknown): void {
    this.keepCells("printTitleRows", rows);
  }

  setPrintTitleColumns(columns: unknown): void {
    this.keepCells("printTitleColumns", columns);
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const box = this.cells("printArea")?.box;
    return box ? new RangeAreas(this.state, this.sheet, [box]) : null;
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const box = this.cells("printTitleRows")?.box;
    return box ? this.state.make.range(this.sheet, box) : null;
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    const box = this.cells("printTitleColumns")?.box;
    return box ? this.state.make.range(this.sheet, box) : null;
  }

  private cells(key: string): BoxOnSheet | undefined {
    return this.page.get(key) as BoxOnSheet | undefined;
  }

  private keepCells(key: string, given: unknown): void {
    requireUnprotected(this.state, this.sheet);
    const cells =
      given instanceof RangeArea ? given : resolveReference(this.state, this.sheet, text(given));
    if (cells?.sheet !== this.sheet)
      throw new HostError("InvalidArgument", "What is printed must be on the sheet itself.");
    this.page.set(key, { sheet: cells.sheet, box: cells.box });
  }
}
