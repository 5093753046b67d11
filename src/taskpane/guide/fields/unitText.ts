import type { Text } from "../../../core/text";
import type { MoneyUnit } from "../state";
import type { FieldDefinition } from "./fieldDefinition";

const none: Text = { sv: "", en: "" };
const percent: Text = { sv: "%", en: "%" };
const years: Text = { sv: "år", en: "years" };

export const moneyUnitText: Readonly<Record<MoneyUnit, Text>> = {
  kr: { sv: "kr", en: "SEK" },
  tkr: { sv: "tkr", en: "SEK k" },
  mnkr: { sv: "mnkr", en: "SEK m" },
};

/** What stands after the number in its field. */
export function unitText(
  { kind, unit }: Pick<FieldDefinition, "kind" | "unit">,
  moneyUnit: MoneyUnit,
): Text {
  if (kind === "money" || kind === "cost") return joined(moneyUnitText[moneyUnit], unit);
  if (unit) return unit;
  if (kind === "share" || kind === "rate" || kind === "excess") return percent;
  return kind === "years" ? years : none;
}

function joined(money: Text, rest: Text | undefined): Text {
  return rest ? { sv: `${money.sv} ${rest.sv}`, en: `${money.en} ${rest.en}` } : money;
}
