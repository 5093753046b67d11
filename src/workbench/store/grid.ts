import type { Injector, Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import "@univerjs/sheets/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { StoreEvents } from "./storeEvent";

/** What every part of the store needs of Univer: one workbook, its commands and its formula model. */
export class Grid {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly workbook: FWorkbook;
  readonly events = new StoreEvents();
  private hostWrites = 0;

  constructor(
    univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    const workbook = api.getActiveWorkbook();
    if (workbook === null) throw new Error("The grid has no workbook.");
    this.workbook = workbook;
  }

  get unitId(): string {
    return this.workbook.getId();
  }

  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  /** Changes made inside count as the add-in's own, as Excel tells them in its events. */
  asHost<T>(change: () => T): T {
    this.hostWrites += 1;
    try {
      return change();
    } finally {
      this.hostWrites -= 1;
    }
  }

  get isHostWriting(): boolean {
    return this.hostWrites > 0;
  }
}
