import { cellBox } from "../../store/address";
import { invalidSelection } from "../hostError";
import type { HostObject } from "../richApi/hostObject";
import { Application } from "./application";
import { ModelObject } from "./modelObject";
import { Names } from "./names";
import { RangeAreas } from "./rangeAreas";
import { Runtime } from "./runtime";
import { Settings } from "./settings";
import { Tables } from "./tables";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheets } from "./worksheets";

export class Workbook extends ModelObject {
  readonly type = "Workbook";
  override readonly scalars = ["autoSave", "isDirty", "name", "readOnly"];
  readonly name = "Kalkyl.xlsx";
  readonly autoSave = false;
  readonly isDirty = true;
  readonly readOnly = false;

  /** `context.runtime`, by the name office.js asks for it. */
  get _Runtime(): Runtime {
    return new Runtime(this.state);
  }

  get worksheets(): Worksheets {
    return new Worksheets(this.state);
  }

  get names(): Names {
    return new Names(this.state);
  }

  get tables(): Tables {
    return new Tables(this.state, null);
  }

  get application(): Application {
    return new Application(this.state);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.state);
  }

  get settings(): Settings {
    return new Settings(this.state);
  }

  /** Fails as in Excel where several areas, or no cells at all, are selected. */
  getSelectedRange(): HostObject {
    const { sheet, areas } = this.selection();
    const [only, second] = areas;
    if (!only || second) throw invalidSelection();
    return this.state.make.range(sheet, only);
  }

  getSelectedRanges(): RangeAreas {
    const { sheet, areas } = this.selection();
    return new RangeAreas(this.state, sheet, areas);
  }

  getActiveCell(): HostObject {
    const { sheet, areas } = this.selection();
    const last = areas.at(-1);
    if (!last) throw invalidSelection();
    return this.state.make.range(sheet, cellBox(last.top, last.left));
  }

  private selection(): ReturnType<typeof this.state.store.selection> {
    if (this.state.chartSheetActive) throw invalidSelection();
    return this.state.store.selection();
  }
}
