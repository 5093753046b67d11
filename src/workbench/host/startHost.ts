import type { FunctionMetadata } from "../store/functionCall";
import type { Store } from "../store/store";
import { CustomFunctionsService } from "./functions/customFunctionsService";
import { FunctionBridge } from "./functions/functionBridge";
import { HostEvents } from "./hostEvents";
import type { Platform } from "./hostState";
import { HostState } from "./hostState";
import { Range } from "./model/range";
import { Runtime } from "./model/runtime";
import { followTables } from "./model/followTables";
import { Workbook } from "./model/workbook";
import { Worksheet } from "./model/worksheet";
import type { RequestMessage } from "./richApi/batch";
import type { HostObject } from "./richApi/hostObject";
import { RichApi } from "./richApi/richApi";
import { SharedRuntime } from "./sharedRuntime";

export interface HostOptions {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  /** Carries a message to the frame. */
  readonly post: (json: string) => void;
  readonly platform?: Platform;
  readonly remembered?: number;
}

export interface Host {
  readonly store: Store;
  readonly state: HostState;
  readonly functions: FunctionBridge;
  readonly api: RichApi;
  /** Takes a message from the frame. */
  receive(json: string): Promise<void>;
  /** Resolves when nothing is calculated and no call is out. */
  idle(): Promise<void>;
}

const REQUEST = 1;
const EVENT = 3;
const REMEMBERED = 20_000;

/** Puts store, object model, batches and functions together: Excel, but for the transport to the frame. */
export function startHost(store: Store, options: HostOptions): Host {
  const { namespace, post, platform = "PC", remembered = REMEMBERED } = options;
  const send = (entries: readonly unknown[]): void => {
    post(JSON.stringify({ type: EVENT, message: { entries } }));
  };
  const functions = new FunctionBridge(store, send, { platform, remembered });
  const state = new HostState(store, new HostEvents(store, send), () => functions.pendingCount > 0);
  state.make = {
    range: (sheet, box) => new Range(state, sheet, box),
    worksheet: (sheet) => new Worksheet(state, sheet),
  };
  followTables(state);
  store.setFunctions(namespace, options.functions, functions.call);
  const api = new RichApi({
    workbook: new Workbook(state),
    settle: () => store.calculated(),
    isEditing: () => state.editing,
    createService: (name) => service(name, state, functions),
  });
  return {
    store,
    state,
    functions,
    api,
    idle: () => idle(store, functions),
    async receive(json) {
      const message = JSON.parse(json) as RequestMessage;
      if (message.type !== REQUEST) return;
      post(await api.process(message, json.length));
      void store.calculated();
    },
  };
}

function service(name: string, state: HostState, functions: FunctionBridge): HostObject {
  if (name.includes("CustomFunctions")) return new CustomFunctionsService(functions);
  return name === "Microsoft.ExcelServices.Runtime" ? new Runtime(state) : new SharedRuntime();
}

/** Between two levels of dependent calls nothing is pending for a moment, so the calm has to last. */
async function idle(store: Store, functions: FunctionBridge): Promise<void> {
  for (let calm = 0; calm < 3; calm += 1) {
    await store.calculated();
    if (functions.pendingCount > 0) calm = -1;
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}
