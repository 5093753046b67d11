import type { CellAt } from "../../store/address";
import { addressOf, cellBox } from "../../store/address";
import type { Value, Values } from "../../store/cellValue";
import { CellError, PENDING } from "../../store/cellValue";
import type { CallFunction, FunctionMetadata } from "../../store/functionCall";
import { quoteSheetName } from "../../store/sheetReference";
import type { Store } from "../../store/store";
import type { StoreEvent } from "../../store/storeEvent";
import type { SendEntries } from "../hostEvents";
import type { Platform } from "../hostState";
import type { Call } from "./call";
import { CallCache } from "./callCache";
import { cellKey, cellOf } from "./cellKey";
import { CellMessages } from "./cellMessages";
import { marshal } from "./marshal";
import { unmarshalAnswer } from "./unmarshal";
import { WantedCalls } from "./wantedCalls";

/** office.js's numbers for a call, its cancellation, and what a call may do. */
const CALL = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG_CANCELABLE = 1;
const FLAG_ALLOWS_ERRORS = 4;

export interface FunctionBridgeOptions {
  readonly platform: Platform;
  /** How many results are remembered; 0 asks again each time, for tests that count calls. */
  readonly remembered: number;
}

/**
 * Between formulas and the add-in. A formula's call is answered at once: with the result if it is known, else with
 * PENDING, which spreads to what depends on it. At the end of each calculation one message carries every call that is
 * still wanted; when results come back exactly the waiting cells are evaluated again.
 */
export class FunctionBridge {
  private readonly cache: CallCache;
  private readonly wanted = new WantedCalls();
  private readonly queue = new Set<Call>();
  private evaluating = "";
  readonly messages: CellMessages;
  readonly stats = { evaluations: 0, sent: 0, messages: 0, cancelled: 0 };
  isReady = false;

  constructor(
    private readonly store: Store,
    private readonly send: SendEntries,
    private readonly options: FunctionBridgeOptions,
  ) {
    this.cache = new CallCache(options.remembered);
    this.messages = new CellMessages(store);
    store.on((event) => {
      this.follow(event);
    });
  }

  get pendingCount(): number {
    return this.cache.openCount;
  }

  readonly call: CallFunction = (called, args, at) => {
    this.stats.evaluations += 1;
    const cell = cellKey(at);
    this.beginCell(cell);
    const wire = marshal(called, args, this.options.platform);
    if (wire instanceof CellError) return wire;
    return this.ask(called, wire, cell);
  };

  private ask(called: FunctionMetadata, args: readonly unknown[], cell: string): Value | Values {
    const place = called.options?.requiresAddress === true ? cell : "";
    const call = this.cache.get(called.id + JSON.stringify(args) + place, called, args);
    if (call.state === "done") {
      this.messages.note(cell, call.result);
      return call.result;
    }
    if (call.state === "queued") this.queue.add(call);
    this.wanted.want(cell, call);
    return PENDING;
  }

  /** A cell may call several functions; the first call of an evaluation clears what the last one wanted. */
  private beginCell(cell: string): void {
    if (this.evaluating === cell) return;
    this.evaluating = cell;
    this.wanted.release(cell);
    this.messages.clear(cell);
  }

  private follow(event: StoreEvent): void {
    if (event.type === "pass") this.evaluating = "";
    else if (event.type === "calculated") this.flush();
    else if (event.type === "changed") this.wanted.releaseInside(event.sheet, event.box);
    else if (event.type === "sheetDeleted") this.wanted.releaseSheet(event.sheet);
    else if (event.type === "rowsMoved") {
      this.wanted.move(event.sheet, event.from, event.by);
      this.messages.move(event.sheet, event.from, event.by);
    }
  }

  private flush(): void {
    this.evaluating = "";
    this.cache.trim();
    if (!this.isReady) return;
    const cancelled = this.dropUnwanted();
    const invoked = [...this.queue].map((call) => this.invocation(call));
    this.queue.clear();
    if (cancelled.length + invoked.length === 0) return;
    this.stats.sent += invoked.length;
    this.stats.messages += 1;
    this.send([...cancelled, ...invoked]);
  }

  private dropUnwanted(): unknown[] {
    const unwanted = this.cache.openCalls().filter(({ wantedBy }) => wantedBy.size === 0);
    for (const call of unwanted) {
      this.cache.drop(call);
      this.queue.delete(call);
    }
    const sent = unwanted.filter(({ state }) => state === "sent");
    this.stats.cancelled += sent.length;
    return sent
      .filter(({ called }) => called.options?.cancelable === true)
      .map(({ id }) => [CALL, CANCEL, "", { invocationId: id }, id]);
  }

  private invocation(call: Call): unknown {
    call.state = "sent";
    const { id, called, args } = call;
    const [cell = ""] = call.wantedBy;
    return [
      CALL,
      INVOKE,
      "",
      [id, called.id, args, this.addressOf(cellOf(cell)), flags(called), null],
      id,
    ];
  }

  private addressOf({ sheet, row, column }: CellAt): string {
    const name = this.store.sheets().find(({ id }) => id === sheet)?.name ?? "";
    return `${quoteSheetName(name)}!${addressOf(cellBox(row, column))}`;
  }

  /** The add-in's runtime is there, for the first time or anew: what it has not answered is asked again. */
  runtimeReady(): void {
    this.isReady = true;
    for (const call of this.cache.openCalls()) {
      call.state = "queued";
      this.queue.add(call);
    }
    this.flush();
  }

  results(rows: readonly unknown[]): void {
    const cells = new Set<string>();
    for (const row of rows) {
      const answer = unmarshalAnswer(row);
      const call = answer && this.cache.close(answer.id);
      if (!call) continue;
      call.state = "done";
      call.result = answer.result;
      for (const cell of this.wanted.answered(call)) cells.add(cell);
    }
    if (cells.size > 0) this.store.evaluateAgain([...cells].map(cellOf));
  }

  /** Forgets every result: the next evaluation asks the add-in for everything. */
  forget(): void {
    this.cache.forget();
  }
}

function flags({ options }: FunctionMetadata): number {
  const errors = options?.allowErrorForDataTypeAny === true ? FLAG_ALLOWS_ERRORS : 0;
  return (options?.cancelable === true ? FLAG_CANCELABLE : 0) + errors;
}
