import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { emptyWorkbook } from "./emptyWorkbook";
import { registerPresets } from "./registerPresets";
import type { Store } from "./store";
import { univerStore } from "./univerStore";

/** A workbook without a grid to look at, for tests and for Node. */
export function headlessStore(sheetName = "Blad1"): Store {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  registerPresets(univer, UniverSheetsNodeCorePreset());
  const api = FUniver.newAPI(univer);
  api.createWorkbook(emptyWorkbook(sheetName));
  return univerStore(univer, api);
}
