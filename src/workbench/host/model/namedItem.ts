import { itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import type { HostObject } from "../richApi/hostObject";
import { ModelObject } from "./modelObject";
import { resolveDefinedName } from "./rangeReference";

export class NamedItem extends ModelObject {
  readonly type = "NamedItem";
  override readonly scalars = ["formula", "name", "scope", "value", "visible"];
  readonly scope = "Workbook";
  readonly visible = true;

  constructor(
    state: HostState,
    readonly name: string,
  ) {
    super(state);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Name: this.name };
  }

  get formula(): string {
    return `=${this.value}`;
  }

  set formula(formula: string) {
    this.state.store.setName(this.name, formula);
  }

  get value(): string {
    const defined = this.state.store.names().find(({ name }) => name === this.name);
    if (!defined) throw itemNotFound();
    return defined.reference.replace(/^=/, "");
  }

  getRangeOrNullObject(): HostObject | null {
    const cells = resolveDefinedName(this.state, this.value);
    return cells && this.state.make.range(cells.sheet, cells.box);
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  delete(): void {
    this.state.store.deleteName(this.name);
  }
}
