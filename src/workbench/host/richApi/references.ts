import { HostError } from "../hostError";
import type { HostObject } from "./hostObject";

/** Objects that office.js keeps across batches (`context.trackedObjects`). */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `ref${String(this.next)}`;
    this.next += 1;
    this.kept.set(id, object);
    return id;
  }

  /** Excel tells a kept object's reference when office.js instantiates the object after keeping it. */
  idOf(object: HostObject): { readonly _ReferenceId?: string } {
    const found = [...this.kept].find(([, kept]) => kept === object);
    return found ? { _ReferenceId: found[0] } : {};
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object)
      throw new HostError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
      );
    return object;
  }

  remove(id: unknown): void {
    this.kept.delete(String(id));
  }
}
