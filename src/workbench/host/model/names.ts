import { absoluteAddressOf, parseAddress } from "../../store/address";
import { quoteSheetName } from "../../store/sheetReference";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { ModelCollection, sameName, text } from "./modelObject";
import { NamedItem } from "./namedItem";
import { RangeArea } from "./rangeArea";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class Names extends ModelCollection {
  readonly type = "NamedItemCollection";

  get items(): NamedItem[] {
    return this.state.store.names().map(({ name }) => new NamedItem(this.state, name));
  }

  add(name: unknown, reference: unknown): NamedItem {
    const wanted = text(name);
    if (!NAME.test(wanted) || wanted.length > 255 || parseAddress(wanted))
      throw invalidArgument("no valid name");
    if (this.getItemOrNullObject(wanted)) throw itemAlreadyExists();
    this.state.store.setName(wanted, this.referenceOf(reference));
    return new NamedItem(this.state, wanted);
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    return this.items.find((item) => sameName(item.name, text(name))) ?? null;
  }

  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  indexer(name: unknown): NamedItem {
    return this.getItem(name);
  }

  getCount(): number {
    return this.items.length;
  }

  private referenceOf(reference: unknown): string {
    if (!(reference instanceof RangeArea)) return text(reference);
    const sheet = this.state.store.sheets().find(({ id }) => id === reference.sheet);
    return `${quoteSheetName(sheet?.name ?? "")}!${absoluteAddressOf(reference.box)}`;
  }
}
