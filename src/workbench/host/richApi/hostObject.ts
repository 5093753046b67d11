/**
 * One of Excel's objects. Its getters, setters and methods carry Excel's names, and office.js's requests reach them by
 * those names.
 */
export abstract class HostObject {
  /** Excel's name of the class; class names do not survive a bundler. */
  abstract readonly type: string;
  /** What office.js gets when it loads the object without naming properties. */
  readonly scalars: readonly string[] = [];

  /** What identifies the object, so that office.js need not ask for it again by its path. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection that can be loaded item by item. */
export abstract class HostCollection extends HostObject {
  abstract readonly items: readonly HostObject[];
}

/** `collection[key]`, as office.js asks for it. */
export interface Indexed {
  indexer(key: unknown): HostObject;
}

/** An object whose events an add-in can register for. */
export interface EventSource {
  /** The name as in `_RegisterDataChangedEvent`: `DataChanged`. */
  registerEvent(name: string, wanted: boolean): void;
}

export function isEventSource(object: HostObject): object is HostObject & EventSource {
  return "registerEvent" in object && typeof object.registerEvent === "function";
}

export function isIndexed(object: HostObject): object is HostObject & Indexed {
  return "indexer" in object && typeof object.indexer === "function";
}
