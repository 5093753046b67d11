import { effectEntries } from "../../../core/effectLibrary";
import type { Text } from "../../../core/text";
import { libraryText } from "../text/libraryText";

/** What to look up for an effect of that name in the library; undefined where the library has no such effect. */
export function lookUpOf(name: string): Text | undefined {
  const entry = effectEntries.find(({ name: { sv, en } }) => sv === name || en === name);
  if (!entry) return undefined;
  const { unitValue, ownFigure } = entry;
  if (unitValue.per === "unit") return libraryText.fillQuantity(unitValue.quantity);
  const where = unitValue.per === "nothing" ? unitValue : ownFigure;
  return where && libraryText.lookUp(where.lookUp, where.kolada);
}
