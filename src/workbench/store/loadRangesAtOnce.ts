import { RBush } from "@univerjs/core";

interface Bush {
  waiting?: unknown[];
  insert(item: unknown): Bush;
  clear(): Bush;
  load(items: readonly unknown[]): Bush;
}

type Reading = "search" | "remove" | "all" | "toJSON" | "collides";

/** Below this many it is quicker, and for the tree itself necessary, to insert one by one. */
const FEW = 16;

/**
 * For each calculation Univer 0.25.1 puts every range that a formula reads into a tree, one by one: most of the time
 * that a workbook of some thousand formulas takes. The tree can load many at once, which is ten times faster; so what is
 * inserted waits until the tree is first read.
 */
export function loadRangesAtOnce(): void {
  const prototype = RBush.prototype as unknown as Bush &
    Record<Reading, (item?: unknown) => unknown>;
  if (Object.hasOwn(prototype, "waiting")) return;
  const insertOne = prototype.insert;
  Object.defineProperty(prototype, "waiting", { value: undefined, writable: true });
  prototype.insert = function insert(this: Bush, item): Bush {
    (this.waiting ??= []).push(item);
    return this;
  };
  const { clear } = prototype;
  prototype.clear = function clearAll(this: Bush): Bush {
    delete this.waiting;
    return clear.call(this);
  };
  const loadWaiting = (bush: Bush): void => {
    const { waiting } = bush;
    if (!waiting) return;
    delete bush.waiting;
    if (waiting.length < FEW) for (const item of waiting) insertOne.call(bush, item);
    else bush.load(waiting);
  };
  for (const name of ["search", "remove", "all", "toJSON", "collides"] as const) {
    const read = prototype[name];
    prototype[name] = function reading(this: Bush, item) {
      loadWaiting(this);
      return read.call(this, item);
    };
  }
}
