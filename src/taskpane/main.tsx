import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excel/excelWorkbook";
import { collectFiles } from "../workbook/collect/collectFiles";
import { Pane } from "./Pane";
import { browserPreferences } from "./services/browserPreferences";
import { copyFormatted } from "./services/copyFormatted";
import { copyText } from "./services/copyText";
import type { Files } from "./services/files";
import { loadAddIn } from "./services/loadAddIn";
import { loadCatalogue } from "./services/loadCatalogue";
import { loadSelfTest } from "./services/loadSelfTest";
import { officeScheme } from "./services/officeScheme";
import { saveFile } from "./services/saveFile";
import type { Services } from "./services/services";
import { StartProblemPage } from "./start/StartProblemPage";
import { waitForOffice } from "./start/waitForOffice";

const root = createRoot(document.getElementById("root") ?? document.body);

/** The file library is large and loads when the first file is written or read. */
const files: Files = {
  write: async (plan, edition, details) => {
    const { planToXlsx } = await import(/* webpackChunkName: "xlsx" */ "../workbook/xlsx");
    return planToXlsx(plan, edition, details);
  },
  save: saveFile,
  collect: (chosen, progress) => collectFiles(chosen, collectWorker, progress),
  addIn: loadAddIn,
  now: () => new Date(),
};

function collectWorker(): Worker {
  return new Worker(new URL("../workbook/collect/worker.ts", import.meta.url));
}

function services(): Services {
  return {
    workbook: excelWorkbook,
    evaluate: globalThis.socinvFunctions?.evaluate,
    loadCatalogue,
    loadSelfTest,
    files,
    preferences: browserPreferences,
    copyText,
    copyFormatted,
    build: { version: SOCINV_VERSION, build: SOCINV_BUILD },
    officeScheme: officeScheme(),
  };
}

waitForOffice(typeof Office === "undefined" ? undefined : Office, {
  ready: () => {
    root.render(<Pane services={services()} />);
  },
  problem: (problem) => {
    root.render(
      <StartProblemPage
        problem={problem}
        tryAgain={() => {
          window.location.reload();
        }}
      />,
    );
  },
});
