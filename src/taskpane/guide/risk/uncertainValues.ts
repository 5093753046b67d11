import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import { isBlank } from "../../../core/model/cells/isBlank";
import { plainWord } from "../../../core/model/cells/sameWord";
import { effectColumns } from "../../../core/model/schema/tableColumns";
import type { Text } from "../../../core/text";
import { effectFields } from "../fields/effectFields";
import type { FieldDefinition, FieldKind } from "../fields/fieldDefinition";
import {
  assumptionCell,
  readCell,
  rowCell,
  type AssumptionName,
  type CellRef,
  type Draft,
  type EntryTable,
} from "../state";
import { columnAt } from "../state/columns";
import type { UncertainValue } from "./uncertainValue";

const wholes: readonly (readonly [AssumptionName, Text, FieldKind])[] = [
  ["successRate", t("Andel som lyckas", "Success share"), "share"],
  ["discountRate", t("Diskonteringsränta", "Discount rate"), "rate"],
  ["migration", t("Utflyttning", "Migration"), "share"],
];

/** The numbers of an effect, beside its value, that are worth varying, and what a blank is. */
const effectNumbers = {
  duration: 0,
  deadweight: 0,
  dropOff: 0,
  share: 1,
  attribution: 1,
  displacement: 0,
} as const satisfies Partial<Record<keyof typeof effectFields, number>>;

const known = new WeakMap<Draft["tables"], readonly UncertainValue[]>();

/** Every number of the draft that can be varied, in the order of the tables. */
export function uncertainValues(draft: Draft): readonly UncertainValue[] {
  const before = known.get(draft.tables);
  if (before) return before;
  const values = [
    ...wholes.flatMap(([name, label, kind]) => whole(draft, name, label, kind)),
    ...draft.tables.costs.rows.flatMap(({ uid }) => amountOf(draft, "costs", uid, "cost")),
    ...draft.tables.effects.rows.flatMap(({ uid }) => [
      ...amountOf(draft, "effects", uid, "money"),
      ...numbersOf(draft, uid),
    ]),
  ];
  known.set(draft.tables, values);
  return values;
}

/** A rate that is a preset by its name, and a value that is not there, cannot be varied. */
function whole(
  draft: Draft,
  name: AssumptionName,
  label: Text,
  kind: FieldKind,
): readonly UncertainValue[] {
  const value = assumptionCell(name);
  if (typeof readCell(draft, value) !== "number") return [];
  const spread = {
    low: assumptionCell(name, "low"),
    high: assumptionCell(name, "high"),
    distribution: assumptionCell(name, "distribution"),
  };
  return [{ key: name, name: label, kind, value, blank: 0, spread }];
}

function amountOf(
  draft: Draft,
  table: "costs" | "effects",
  row: string,
  kind: FieldKind,
): readonly UncertainValue[] {
  const value = rowCell(table, row, table === "costs" ? "amount" : "unitValue");
  if (typeof readCell(draft, value) !== "number") return [];
  return [
    {
      key: `${table}/${row}`,
      name: nameOf(draft, table, row),
      kind,
      value,
      blank: 0,
      spread: spreadOf(table, row),
    },
  ];
}

function numbersOf(draft: Draft, row: string): readonly UncertainValue[] {
  const id = String(readCell(draft, rowCell("effects", row, "id")) ?? "");
  const name = nameOf(draft, "effects", row);
  return (Object.keys(effectNumbers) as (keyof typeof effectNumbers)[]).flatMap((column) => {
    const value = rowCell("effects", row, column);
    const cell = readCell(draft, value);
    // Without a duration the effect lasts to the horizon, which is no number to vary.
    if (id === "" || (column === "duration" && typeof cell !== "number")) return [];
    if (!isBlank(cell) && typeof cell !== "number") return [];
    const field: FieldDefinition = effectFields[column];
    const header = effectColumns[column].name;
    const own = ownRow(draft, id, header);
    return [
      {
        key: `effects/${row}/${column}`,
        name: { sv: `${field.label.sv}: ${name.sv}`, en: `${field.label.en}: ${name.en}` },
        kind: field.kind,
        ...(field.unit ? { unit: field.unit } : {}),
        value,
        blank: effectNumbers[column],
        spread: own === undefined ? undefined : spreadOf("assumptions", own),
        rowKey: `${id} ${header[draft.language].toLocaleLowerCase("sv")}`,
        ...(own === undefined ? {} : { row: own }),
      },
    ];
  });
}

/** The row of Antaganden with a key such as "E3 varaktighet". */
function ownRow({ tables }: Draft, id: string, header: Text): string | undefined {
  const { assumptions } = tables;
  const at = columnAt(assumptions, "assumptions", "key");
  const wanted = [header.sv, header.en].map((word) => plainWord(`${id} ${word}`));
  if (at === undefined) return undefined;
  return assumptions.rows.find(({ cells }) => wanted.includes(plainWord(String(cells[at] ?? ""))))
    ?.uid;
}

const spreadOf = (table: EntryTable | "assumptions", row: string): UncertainValue["spread"] => ({
  low: rowCell(table, row, "low"),
  high: rowCell(table, row, "high"),
  distribution: rowCell(table, row, "distribution"),
});

function nameOf(draft: Draft, table: "costs" | "effects", row: string): Text {
  const read = (column: string): string =>
    String(readCell(draft, rowCell(table, row, column) satisfies CellRef) ?? "");
  const name = read(table === "costs" ? "item" : "effect") || read("id");
  return { sv: name, en: name };
}
