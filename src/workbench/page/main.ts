import { exampleChart } from "../example/exampleChart";
import { fillExample } from "../example/fillExample";
import { readMetadata } from "../host/metadataRules";
import { startHost } from "../host/startHost";
import { AddInFrame } from "./addInFrame";
import { installCharts } from "./charts/installCharts";
import { installCellDisplay } from "./cellDisplay";
import { createGrid } from "./createGrid";
import { installSwedishEntry } from "./entry/swedishEntry";
import { installErrorBubble } from "./errorBubble";
import "./page.css";
import { installStatusLine } from "./statusLine";
import { workbenchForTests } from "./workbenchForTests";

const NAMESPACE = "SOCINV";

/** The workbench: the grid, the simulated Excel behind it, and the add-in in its frame. */
async function start(): Promise<void> {
  const settings = new URLSearchParams(window.location.search);
  const swedish = !(settings.get("language") ?? "sv").startsWith("en");
  const metadata = fetchMetadata(swedish ? "functions-sv.json" : "functions.json");
  const grid = createGrid(element("grid"), swedish ? "Blad1" : "Sheet1", swedish);
  const frame = new AddInFrame(element("add-in") as HTMLIFrameElement);
  const host = startHost(grid.store, {
    namespace: NAMESPACE,
    functions: readMetadata(await metadata),
    post: (json) => {
      frame.post(json);
    },
    ...(settings.has("remembered") && { remembered: Number(settings.get("remembered")) }),
  });
  const drawCharts = installCharts(grid.api, host.state, swedish);
  frame.listen((json) => {
    void host.receive(json).then(drawCharts);
  });
  const messageAt = host.functions.messages.at.bind(host.functions.messages);
  installCellDisplay(grid.univer, () => host.functions.pendingCount > 0, swedish);
  if (swedish) installSwedishEntry(grid.univer, grid.store);
  installErrorBubble(grid.univer, messageAt);
  installStatusLine(element("message"), grid.store, messageAt);
  // A user's edit is calculated at once, not after Univer's 100 ms.
  grid.store.on((event) => {
    if (event.type === "changed" && !event.byHost) grid.store.flush();
    if (event.type === "calculated") drawCharts();
    // Univer still measures with the sheet that was left while it tells of the one that is shown.
    if (event.type === "sheetActivated") requestAnimationFrame(drawCharts);
  });
  if (settings.get("example") !== "none") {
    fillExample(grid.store);
    host.state.charts.push(exampleChart(grid.store.activeSheet()));
  }
  await grid.drawn;
  drawCharts();
  window.workbench = workbenchForTests(host);
}

async function fetchMetadata(file: string): Promise<{ functions: unknown[] }> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} is missing: ${response.statusText}`);
  return (await response.json()) as { functions: unknown[] };
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

start().catch((error: unknown) => {
  const line = element("message");
  line.hidden = false;
  line.textContent = `Arbetsbänken kunde inte starta: ${error instanceof Error ? error.message : String(error)}`;
});
