import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundledChromium } from "./bundledChromium";

/** Quiet: nothing that calls home, no sandbox (tests run as root in containers), no graphics card. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // As an ordinary Chrome does: the page and the add-in's frame, on two sites, run in two processes.
  "--site-per-process",
];

/** A Chrome, Edge or Chromium that is installed, or else the one among the development dependencies. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== null) return chromium.launch({ executablePath: installed, args: FLAGS });
  const { executablePath, environment } = await bundledChromium(
    resolve(__dirname, "../../.cache/chromium"),
  );
  return chromium.launch({ executablePath, args: FLAGS, env: environment });
}

function installedBrowser(): string | null {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") return CHROME_PATH;
  return candidates().find((path) => existsSync(path) && statSync(path).isFile()) ?? null;
}

function candidates(): string[] {
  if (process.platform === "win32") return windowsCandidates();
  if (process.platform === "darwin")
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
  const names = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
  ];
  const folders = (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function windowsCandidates(): string[] {
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
    (key) => process.env[key],
  );
  const programs = [
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
  ];
  return programs.flatMap((program) =>
    roots.flatMap((root) => (root === undefined ? [] : [join(root, program)])),
  );
}
