import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { ModelObject } from "./modelObject";

export class WorksheetProtection extends ModelObject {
  readonly type = "WorksheetProtection";
  override readonly scalars = ["options", "protected"];

  constructor(
    state: HostState,
    private readonly sheet: string,
  ) {
    super(state);
  }

  get protected(): boolean {
    return this.state.protectedSheets.has(this.sheet);
  }

  get options(): unknown {
    return this.state.protectedSheets.get(this.sheet)?.options ?? null;
  }

  protect(options?: unknown, password?: unknown): void {
    if (this.protected) throw new HostError("InvalidOperation", "The sheet is already protected.");
    this.state.protectedSheets.set(this.sheet, {
      options: options ?? null,
      password: typeof password === "string" ? password : null,
    });
  }

  unprotect(password?: unknown): void {
    const record = this.state.protectedSheets.get(this.sheet);
    if (record && record.password !== null && record.password !== password)
      throw invalidArgument("wrong password");
    this.state.protectedSheets.delete(this.sheet);
  }
}
