import { HostError, apiNotFound } from "../hostError";
import type { ArgumentInfo, BatchAction, BatchBody, BatchPath, BatchResult } from "./batch";
import { ActionType, PathType } from "./batch";
import { HostObject, isEventSource, isIndexed } from "./hostObject";
import { callMember, memberName, readMember, writeMember } from "./members";
import { asksForCells, queryObject } from "./query";
import type { References } from "./references";

/** What a batch needs of the world around it. */
export interface BatchRoot {
  readonly workbook: HostObject;
  /** Resolves when native formulas are up to date. */
  settle(): Promise<void>;
  createService(name: string): HostObject;
  /** The user is typing in a cell. */
  isEditing(): boolean;
}

/** One batch while it runs: its object paths are resolved once, when first needed. */
export class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();
  /** The member that runs, for the error's location. */
  location = "";

  constructor(
    private readonly body: BatchBody,
    private readonly root: BatchRoot,
    private readonly references: References,
  ) {}

  async perform(action: BatchAction): Promise<BatchResult> {
    const value = action.ActionType === ActionType.trace ? null : await this.valueOf(action);
    return { ActionId: action.Id, Value: value ?? null };
  }

  private async valueOf(action: BatchAction): Promise<unknown> {
    const object = this.objectAt(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return { ...object.identity(), ...this.references.idOf(object) };
      case ActionType.query:
        if (asksForCells(action.QueryInfo ?? {})) await this.root.settle();
        return queryObject(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        this.locate(object, action.Name);
        writeMember(object, memberName(action.Name), this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError("NotImplemented", `action type ${String(action.ActionType)}`);
    }
  }

  private async call(object: HostObject, action: BatchAction): Promise<unknown> {
    if (action.Name === "_KeepReference") return { _ReferenceId: this.references.keep(object) };
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.references.remove(args[0] ?? this.body.ObjectPaths[action.ObjectPathId]?.Name);
      return null;
    }
    const [, un, event] = /^_(Un)?[rR]egister(\w+)Event$/.exec(action.Name) ?? [];
    if (event !== undefined && isEventSource(object)) {
      object.registerEvent(event, un === undefined);
      return null;
    }
    this.locate(object, action.Name);
    const result = await callMember(object, memberName(action.Name), args);
    return result instanceof HostObject ? result.identity() : result;
  }

  private objectAt(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path)
      throw new HostError("InvalidObjectPath", `The object path ${String(id)} is unknown.`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: BatchPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.root.workbook;
      case PathType.newObject:
        return this.root.createService(path.Name);
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.resolveMember(path);
    }
  }

  private resolveMember(path: BatchPath): HostObject | null {
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is a null object too.
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    this.locate(parent, path.Name);
    if (path.ObjectPathType === PathType.method)
      return asObject(callMember(parent, memberName(path.Name), args));
    if (path.ObjectPathType === PathType.property)
      return asObject(readMember(parent, memberName(path.Name)));
    if (isIndexed(parent)) return parent.indexer(args[0]);
    throw apiNotFound("indexer", `${parent.type}[]`);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references?.[index];
      return reference ? this.objectAt(reference) : argument;
    });
  }

  private locate(object: HostObject, name: string): void {
    this.location = `${object.type}.${memberName(name)}`;
  }
}

function asObject(value: unknown): HostObject | null {
  return value instanceof HostObject ? value : null;
}
