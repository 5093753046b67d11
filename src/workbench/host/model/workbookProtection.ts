import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import { ModelObject } from "./modelObject";

/** The lock on the workbook's structure: no sheets come, go or change names. */
export class WorkbookProtection extends ModelObject {
  readonly type = "WorkbookProtection";
  override readonly scalars = ["protected"];

  get protected(): boolean {
    return this.state.structureProtected;
  }

  protect(): void {
    this.state.structureProtected = true;
  }

  unprotect(): void {
    this.state.structureProtected = false;
  }
}

export function requireOpenStructure({ structureProtected }: HostState): void {
  if (structureProtected)
    throw new HostError("InvalidOperation", "The structure of the workbook is protected.");
}
