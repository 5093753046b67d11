import type { Box } from "../../store/address";
import { contains, overlaps } from "../../store/boxes";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { requireUnprotected } from "./locks";
import { ModelObject } from "./modelObject";

/** What the cells of one box take, as the add-in gave it. The grid does not enforce it, and neither does Excel for an add-in. */
interface ValidationRecord {
  readonly sheet: string;
  readonly box: Box;
  readonly properties: Map<string, unknown>;
}

const records = new WeakMap<HostState, ValidationRecord[]>();

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  custom: "Custom",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** Excel's own limits on what it shows. */
const LONGEST = { title: 32, prompt: 255, alert: 225, list: 255 };

export class DataValidation extends ModelObject {
  readonly type = "DataValidation";
  override readonly scalars = ["errorAlert", "ignoreBlanks", "prompt", "rule"];

  constructor(
    state: HostState,
    private readonly sheet: string,
    private readonly box: Box,
  ) {
    super(state);
  }

  get rule(): unknown {
    return this.property("rule") ?? {};
  }

  set rule(rule: unknown) {
    const [kind, ...others] = Object.keys(rule as object);
    if (kind === undefined || others.length > 0 || KINDS[kind] === undefined)
      throw invalidArgument("a rule has one kind");
    const source: unknown = (rule as { list?: { source?: unknown } }).list?.source;
    if (typeof source === "string" && !source.startsWith("=") && source.length > LONGEST.list)
      throw invalidArgument("a list of more than 255 characters");
    this.change("rule", rule);
  }

  get errorAlert(): unknown {
    return this.property("errorAlert") ?? {};
  }

  set errorAlert(alert: unknown) {
    requireShort(alert, LONGEST.alert);
    this.change("errorAlert", alert);
  }

  get prompt(): unknown {
    return this.property("prompt") ?? {};
  }

  set prompt(prompt: unknown) {
    requireShort(prompt, LONGEST.prompt);
    this.change("prompt", prompt);
  }

  get ignoreBlanks(): unknown {
    return this.property("ignoreBlanks") ?? true;
  }

  set ignoreBlanks(ignored: unknown) {
    this.change("ignoreBlanks", ignored);
  }

  clear(): void {
    const all = recordsOf(this.state);
    const kept = all.filter(({ sheet, box }) => sheet !== this.sheet || !overlaps(box, this.box));
    all.splice(0, all.length, ...kept);
  }

  private property(name: string): unknown {
    const { top, left } = this.box;
    return recordsOf(this.state)
      .filter(({ sheet, box }) => sheet === this.sheet && contains(box, top, left))
      .at(-1)
      ?.properties.get(name);
  }

  private change(name: string, value: unknown): void {
    requireUnprotected(this.state, this.sheet);
    const all = recordsOf(this.state);
    const same = (box: Box): boolean => JSON.stringify(box) === JSON.stringify(this.box);
    const known = all.find(({ sheet, box }) => sheet === this.sheet && same(box));
    if (known) known.properties.set(name, value);
    else all.push({ sheet: this.sheet, box: this.box, properties: new Map([[name, value]]) });
  }
}

function recordsOf(state: HostState): ValidationRecord[] {
  const known = records.get(state) ?? [];
  records.set(state, known);
  return known;
}

function requireShort(words: unknown, longest: number): void {
  const { title = "", message = "" } = words as { title?: string; message?: string };
  if (title.length > LONGEST.title || message.length > longest)
    throw invalidArgument("a title or message that Excel cuts off");
}
