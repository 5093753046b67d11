import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excel/excelWorkbook";
import { Pane } from "./Pane";
import { browserPreferences } from "./services/browserPreferences";
import { copyFormatted } from "./services/copyFormatted";
import { copyText } from "./services/copyText";
import { loadCatalogue } from "./services/loadCatalogue";
import { loadSelfTest } from "./services/loadSelfTest";
import { officeScheme } from "./services/officeScheme";
import type { Services } from "./services/services";
import { StartProblemPage } from "./start/StartProblemPage";
import { waitForOffice } from "./start/waitForOffice";

const root = createRoot(document.getElementById("root") ?? document.body);

function services(): Services {
  return {
    workbook: excelWorkbook,
    evaluate: globalThis.socinvFunctions?.evaluate,
    loadCatalogue,
    loadSelfTest,
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
