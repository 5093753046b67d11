import { draftEffect, effectEntries, type EffectEntry } from "../../../core/effectLibrary";
import referenceLibrary from "../../../core/reference/library.json";
import { findReference } from "../../../core/reference";
import type { Library } from "../../../core/reference/library";
import type { Text } from "../../../core/text";
import type { TemplateRow } from "./templateTables";

const library = referenceLibrary as unknown as Library;

/** A row of Effekter from the library of effects. `quantity` is the number of units a year where the price is per unit. */
export function effectRow(
  id: string,
  entryId: string,
  cells: TemplateRow = {},
  quantity?: number,
): TemplateRow {
  const entry = effectEntries.find((one) => one.id === entryId);
  if (!entry) throw new Error(`The library has no effect ${entryId}.`);
  const draft = draftEffect(entry, "sv", quantity);
  return {
    id,
    effect: entry.name,
    actor: draft.actor,
    counterpart: draft.counterpart,
    kind: draft.kind,
    unitValue: draft.unitValue,
    priceYear: draft.priceYear,
    lag: draft.lag,
    duration: draft.duration,
    low: draft.low,
    high: draft.high,
    distribution: draft.low === null ? null : { sv: "triangel", en: "triangular" },
    source: sourceOf(entry, draft.source, quantity),
    ...cells,
  };
}

function sourceOf(entry: EffectEntry, reference: string | null, quantity?: number): Text {
  const { unitValue } = entry;
  if (unitValue.per === "nothing") return filled(unitValue.lookUp, koladaText(unitValue.kolada));
  const printed = reference === null ? both("") : citedReference(reference);
  if (unitValue.per === "year") return joined(unitValue.arithmetic, printed);
  return quantity === undefined
    ? filled(unitValue.quantity, printed)
    : joined(times(unitValue.price, unitValue.unit, quantity), printed);
}

function citedReference(id: string): Text {
  const { dated } = findReference(library, id);
  const source = library.sources[dated.source];
  const title = source ? `${source.title}, ${source.url}` : id;
  return both(dated.year === null ? title : `${title} (${String(dated.year)})`);
}

function times(price: number, unit: Text, quantity: number): Text {
  const amounts = `${String(price)} · ${String(quantity)}`;
  return { sv: `${amounts} (${unit.sv})`, en: `${amounts} (${unit.en})` };
}

function koladaText(ids: readonly string[]): Text {
  return both(ids.length === 0 ? "" : `Kolada ${ids.join(", ")}`);
}

function filled(what: Text, where: Text): Text {
  const text = joined(what, where);
  return { sv: `Fyll i: ${text.sv}`, en: `Fill in: ${text.en}` };
}

function joined(one: Text, other: Text): Text {
  const join = (first: string, second: string): string =>
    second === "" ? first : `${first.replace(/\.$/, "")}. ${second}`;
  return { sv: join(one.sv, other.sv), en: join(one.en, other.en) };
}

function both(text: string): Text {
  return { sv: text, en: text };
}
