import { PENDING } from "../../store/cellValue";
import type { FunctionMetadata } from "../../store/functionCall";
import type { Call } from "./call";

/** Calls by what they ask, so that the same question is asked once; the longest unused are forgotten first. */
export class CallCache {
  private readonly byKey = new Map<string, Call>();
  private readonly open = new Map<number, Call>();
  private nextId = 1;

  constructor(private readonly remembered: number) {}

  get(key: string, called: FunctionMetadata, args: readonly unknown[]): Call {
    const known = this.byKey.get(key);
    if (known) {
      this.byKey.delete(key);
      this.byKey.set(key, known);
      return known;
    }
    const call: Call = {
      key,
      id: this.nextId,
      called,
      args,
      state: "queued",
      result: PENDING,
      wantedBy: new Set(),
    };
    this.nextId += 1;
    this.byKey.set(key, call);
    this.open.set(call.id, call);
    return call;
  }

  openCalls(): readonly Call[] {
    return [...this.open.values()];
  }

  get openCount(): number {
    return this.open.size;
  }

  /** The open call with this id, now closed; undefined where it was cancelled meanwhile. */
  close(id: number): Call | undefined {
    const call = this.open.get(id);
    this.open.delete(id);
    return call;
  }

  drop(call: Call): void {
    this.open.delete(call.id);
    this.byKey.delete(call.key);
  }

  /** Only after a calculation, when waiting cells have read their results: earlier, they would ask for ever. */
  trim(): void {
    for (const [key, call] of this.byKey) {
      if (this.byKey.size <= this.remembered) return;
      if (call.state === "done") this.byKey.delete(key);
    }
  }

  /** Forgets every result, so that everything is asked again. */
  forget(): void {
    for (const [key, call] of this.byKey) if (call.state === "done") this.byKey.delete(key);
  }
}
