import type { Browser, Frame, Page } from "playwright-core";
import { join } from "node:path";
import { BUNDLES, buildBundles } from "../../src/workbench/build/bundles";
import { addInFolders, buildAddIn } from "../../src/workbench/server/addIn";
import { serve } from "../../src/workbench/server/serve";
import { launchBrowser } from "./browser";
import { buildTestAddIn } from "./testAddIn";

/** The workbench in a browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page. */
  readonly addIn: Frame;
  readonly address: string;
  /** Addresses asked for outside this machine, and what the content policy refused: both must stay empty. */
  readonly leaks: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** SOCINV as it is built, or the functions that tests bring. */
  readonly addIn?: "socinv" | "test";
  readonly query?: string;
  readonly width?: number;
}

let browser: Promise<Browser> | undefined;

/** One browser for all tests of a file. */
export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  await (await open)?.close();
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { addIn = "socinv", query = "", width = 1500 } = options;
  await buildBundles("frame", "early", "page");
  if (addIn === "socinv") await buildAddIn();
  else await buildTestAddIn(TEST_ADD_IN);
  const server = await serve(addIn === "socinv" ? addInFolders : [TEST_ADD_IN], 0);
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({ viewport: { width, height: 850 }, locale: "sv-SE" });
  const page = await context.newPage();
  const { leaks, errors } = watch(page, server.port);
  await page.goto(`${server.address}?${query}`);
  await page.waitForFunction(() => "workbench" in window && window.workbench.isReady());
  return {
    page,
    addIn: frameOf(page),
    address: server.address,
    leaks,
    errors,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

const TEST_ADD_IN = join(BUNDLES, "testAddIn");

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
  if (!frame) throw new Error("The add-in's frame is missing.");
  return frame;
}

function watch(page: Page, port: number): { leaks: string[]; errors: string[] } {
  const leaks: string[] = [];
  const errors: string[] = [];
  const own = [`http://127.0.0.1:${String(port)}/`, `http://localhost:${String(port)}/`];
  page.on("request", (request) => {
    const url = request.url();
    const isOwn = own.some((origin) => url.startsWith(origin)) || /^(?:blob|data):/.test(url);
    if (!isOwn) leaks.push(url);
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) leaks.push(message.text());
    else if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { leaks, errors };
}

/** Types into a cell as a user does, and confirms with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate((cell) => {
    window.workbench.select([cell]);
  }, address);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.workbench.idle());
}

export function valuesOf(page: Page, address: string): Promise<(string | number | boolean)[][]> {
  return page.evaluate((cells) => window.workbench.values(cells), address);
}
