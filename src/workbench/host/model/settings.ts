import { invalidArgument, itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import { ModelCollection, ModelObject, text } from "./modelObject";

class Setting extends ModelObject {
  readonly type = "Setting";
  override readonly scalars = ["key", "value"];

  constructor(
    state: HostState,
    readonly key: string,
  ) {
    super(state);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get value(): unknown {
    return this.state.settings.get(this.key);
  }

  set value(value: unknown) {
    keep(this.state, this.key, value);
  }

  delete(): void {
    this.state.settings.delete(this.key);
  }
}

/** Office.js issue 3957: beyond about a million characters Excel calls the argument invalid. */
const LONGEST_VALUE = 1_000_000;

function keep({ settings }: HostState, key: string, value: unknown): void {
  if (JSON.stringify(value ?? null).length > LONGEST_VALUE)
    throw invalidArgument("a setting of more than a million characters");
  settings.set(key, value);
}

/** What add-ins keep in the workbook. */
export class Settings extends ModelCollection {
  readonly type = "SettingCollection";

  get items(): Setting[] {
    return [...this.state.settings.keys()].map((key) => new Setting(this.state, key));
  }

  add(key: unknown, value: unknown): Setting {
    keep(this.state, text(key), value);
    return new Setting(this.state, text(key));
  }

  getItemOrNullObject(key: unknown): Setting | null {
    return this.state.settings.has(text(key)) ? new Setting(this.state, text(key)) : null;
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  indexer(key: unknown): Setting {
    return this.getItem(key);
  }

  getCount(): number {
    return this.items.length;
  }
}
