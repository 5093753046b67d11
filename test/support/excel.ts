import { join, resolve } from "node:path";
import { register } from "../../src/functions/register";
import { registry } from "../../src/functions/registry.generated";
import functionsJson from "../../src/functions/functions-sv.json";
import { readMetadata } from "../../src/workbench/host/metadataRules";
import type { Host, HostOptions } from "../../src/workbench/headless/main";
import type { FunctionMetadata } from "../../src/workbench/store/functionCall";
import { callContext } from "../functions/support/callContext";
import { openFrame } from "./frame";

const ROOT = resolve(__dirname, "../..");

/** Excel without a window: a workbook, the simulated host, and the unmodified office.js in a page of its own. */
export interface SimulatedExcel {
  readonly host: Host;
  /** The page the add-in runs in. */
  readonly window: Window & typeof globalThis;
  idle(): Promise<void>;
  close(): void;
}

export interface ExcelOptions {
  readonly platform?: "PC" | "OfficeOnline";
  readonly pace?: "instant" | "real";
  readonly language?: "sv-SE" | "en-US";
  /** Lowers a requirement set, as `ExcelApi:1.9`. */
  readonly sets?: string;
  readonly remembered?: number;
  /** The add-in's functions: their metadata, and what registers them. Left out: SOCINV's own. */
  readonly functions?: readonly FunctionMetadata[];
  readonly addIn?: () => void;
}

const ownAddIn = (language: string | undefined) => (): void => {
  const { loadLibrary } = callContext();
  register(registry, { language: () => (language === "en-US" ? "en" : "sv"), loadLibrary });
};

/** Opens a simulated Excel. Afterwards `Excel`, `Office` and `CustomFunctions` are office.js's own. */
export async function openExcel(options: ExcelOptions = {}): Promise<SimulatedExcel> {
  const { functions = readMetadata(functionsJson), addIn = ownAddIn(options.language) } = options;
  const { headlessStore, startHost } = headlessModule();
  const frame = openFrame(options, (json) => {
    void host.receive(json);
  });
  const host: Host = startHost(headlessStore(), {
    namespace: "SOCINV",
    functions,
    post: frame.post,
    ...hostOptions(options),
  });
  await frame.ready();
  addIn();
  while (!host.functions.isReady) await sleep(2);
  return { host, window: frame.window, idle: host.idle, close: frame.close };
}

function hostOptions({ platform = "PC", remembered }: ExcelOptions): Partial<HostOptions> {
  return { platform, ...(remembered !== undefined && { remembered }) };
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Bundled before the tests by config/jestGlobalSetup.cjs. */
function headlessModule(): typeof import("../../src/workbench/headless/main") {
  // eslint: the file is built, so it cannot be imported by name.
  return jest.requireActual(join(ROOT, ".cache/workbench/headless.js"));
}
