import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUNDLES, ROOT } from "../build/bundles";
import { findFile } from "./findFile";
import { contentSecurityPolicy, fileHeaders } from "./headers";
import { frameHtml, workbenchPage } from "./pages";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface Origins {
  /** Where the page around the frame is seen. */
  readonly page: string;
  /** Where the add-in's frame is seen. */
  readonly frame: string;
}

const PAGE = join(ROOT, "src/workbench/page/page.html");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js/dist");

/** What the workbench's server answers; `addIn` are the folders in which the add-in's files lie, the first one first. */
export function answer(url: URL, addIn: readonly string[], origins: Origins): Answer {
  const path = decodeURIComponent(url.pathname);
  if (path === "/") return workbench(url, origins);
  if (path === "/taskpane.html") return frame(addIn, origins);
  const file = locate(path, addIn);
  if (file === null) return { status: 404, headers: fileHeaders("404.txt"), body: "Finns inte." };
  return { status: 200, headers: fileHeaders(file), body: readFileSync(file) };
}

function locate(path: string, addIn: readonly string[]): string | null {
  if (path.startsWith("/workbench/")) return findFile(BUNDLES, path.slice("/workbench/".length));
  if (path.startsWith("/office/")) return findFile(OFFICE, path.slice("/office/".length));
  for (const folder of addIn) {
    const file = findFile(folder, path);
    if (file !== null) return file;
  }
  return null;
}

function workbench(url: URL, origins: Origins): Answer {
  const policy = contentSecurityPolicy({
    images: ["blob:"],
    frames: [origins.frame],
    frameAncestors: [],
  });
  return {
    status: 200,
    headers: { ...fileHeaders("page.html"), "Content-Security-Policy": policy },
    body: workbenchPage(readFileSync(PAGE, "utf8"), origins.frame, url.searchParams),
  };
}

function frame(addIn: readonly string[], origins: Origins): Answer {
  const file = locate("/taskpane.html", addIn);
  if (file === null)
    return { status: 404, headers: fileHeaders("404.txt"), body: "Tillägget är inte byggt." };
  const policy = contentSecurityPolicy({ frameAncestors: [origins.page] });
  return {
    status: 200,
    headers: { ...fileHeaders(file), "Content-Security-Policy": policy },
    body: frameHtml(readFileSync(file, "utf8")),
  };
}
