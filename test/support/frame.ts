import type { DOMWindow } from "jsdom";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js/dist/");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

interface FrameOptions {
  readonly pace?: "instant" | "real";
  readonly language?: string;
  readonly sets?: string;
}

/** The page an add-in runs in, with the workbench's bridge and the unmodified office.js. */
export interface Frame {
  readonly window: Window & typeof globalThis;
  /** A message from the host. */
  post(json: string): void;
  ready(): Promise<void>;
  close(): void;
}

const files = new Map<string, Buffer>();

/** office.js from the pinned package, by the address it has in production; nothing else is there. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    if (!url.startsWith(CDN)) return null;
    const path = join(OFFICE, url.slice(CDN.length).split("?")[0] ?? "");
    const content = files.get(path) ?? readFileSync(path);
    files.set(path, content);
    return Promise.resolve(content) as ReturnType<ResourceLoader["fetch"]>;
  }
}

export function openFrame(options: FrameOptions, toHost: (json: string) => void): Frame {
  const parent = {
    postMessage(message: { readonly socinv: string }): void {
      setImmediate(toHost, message.socinv);
    },
  };
  const { window } = new JSDOM(`<!doctype html><script src="${CDN}office.js"></script>`, {
    url: address(options),
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    beforeParse(page) {
      Object.defineProperty(page, "parent", { value: parent });
      Object.defineProperty(page, "MessageChannel", { value: MessageChannel });
      page.eval(readFileSync(join(ROOT, ".cache/workbench/bridge.js"), "utf8"));
    },
  });
  const frame = window as unknown as Window & typeof globalThis;
  return {
    window: frame,
    post: (json) => setImmediate(deliver, window, parent, json),
    ready: () => ready(frame),
    close: () => {
      window.close();
    },
  };
}

function address({ pace = "instant", language = "sv-SE", sets = "" }: FrameOptions): string {
  const host = `Excel$Win32$16.01$${language}$session$$$3`;
  return `https://localhost:3000/taskpane.html?_host_Info=${host}&pace=${pace}&sets=${sets}`;
}

function deliver(window: DOMWindow, parent: object, json: string): void {
  const event = new window.MessageEvent("message", { data: { socinv: json } });
  Object.defineProperty(event, "source", { value: parent });
  window.dispatchEvent(event);
}

/** Waits for office.js and makes its objects global, as they are in a page. */
async function ready(frame: Window & typeof globalThis): Promise<void> {
  while (!("Office" in frame && "onReady" in frame.Office))
    await new Promise((resolve) => setTimeout(resolve, 2));
  await frame.Office.onReady();
  const { Excel, Office, CustomFunctions, OfficeExtension } = frame;
  Object.assign(globalThis, { Excel, Office, CustomFunctions, OfficeExtension });
}
