import { LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import englishTexts from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import { emptyWorkbook } from "../store/emptyWorkbook";
import { registerPresets } from "../store/registerPresets";
import type { Store } from "../store/store";
import { univerStore } from "../store/univerStore";
import { swedishTexts } from "./swedishTexts";
import { withTexts } from "./withTexts";

export interface GridOnPage {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly store: Store;
  /** Resolves when the grid is drawn and takes keys. */
  readonly drawn: Promise<void>;
}

/** The spreadsheet grid on the page, with one empty sheet. */
export function createGrid(
  container: HTMLElement,
  sheetName: string,
  swedish: boolean,
): GridOnPage {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    // Univer has no Swedish: its English texts are exchanged.
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: swedish ? withTexts(englishTexts, swedishTexts) : englishTexts,
    },
  });
  registerPresets(
    univer,
    UniverSheetsCorePreset({ container, header: true, toolbar: true }),
    UniverSheetsDrawingPreset(),
  );
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(emptyWorkbook(sheetName));
  if (swedish) workbook.setNumfmtLocal("sv");
  const drawn = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, api, store: univerStore(univer, api), drawn };
}
