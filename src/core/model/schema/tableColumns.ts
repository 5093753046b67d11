import type { Text } from "../../text";
import type { TableId } from "../tables";
import { columns, type Columns } from "./column";

export const tableNames: Readonly<Record<TableId, Text>> = {
  assumptions: { sv: "Antaganden", en: "Assumptions" },
  participants: { sv: "Deltagare", en: "Participants" },
  costs: { sv: "Kostnader", en: "Costs" },
  effects: { sv: "Effekter", en: "Effects" },
  notMonetised: { sv: "Effekter utan pris", en: "Not monetised" },
};

export const assumptionColumns = columns(
  {
    key: ["Nyckel", "Key"],
    value: ["Värde", "Value"],
    low: ["Lågt", "Low"],
    high: ["Högt", "High"],
    distribution: ["Fördelning", "Distribution"],
    unit: ["Enhet", "Unit"],
    source: ["Källa", "Source"],
    note: ["Anteckning", "Note"],
  },
  ["key", "value"],
);

export const participantColumns = columns(
  {
    year: ["År", "Year"],
    number: ["Antal", "Number"],
    successRate: ["Andel som lyckas", "Success rate"],
  },
  ["year", "number"],
);

export const costColumns = columns(
  {
    id: ["Id", "Id"],
    item: ["Post", "Item"],
    actor: ["Aktör", "Actor"],
    counterpart: ["Motpart", "Counterpart"],
    kind: ["Slag", "Kind"],
    amount: ["Belopp", "Amount"],
    from: ["Från", "From"],
    to: ["Till", "To"],
    priceYear: ["Prisår", "Price year"],
    low: ["Lågt", "Low"],
    high: ["Högt", "High"],
    distribution: ["Fördelning", "Distribution"],
    source: ["Källa", "Source"],
  },
  ["id", "actor", "kind", "amount"],
);

export const effectColumns = columns(
  {
    id: ["Id", "Id"],
    effect: ["Effekt", "Effect"],
    actor: ["Aktör", "Actor"],
    counterpart: ["Motpart", "Counterpart"],
    kind: ["Slag", "Kind"],
    unitValue: ["Enhetsvärde", "Unit value"],
    priceYear: ["Prisår", "Price year"],
    share: ["Andel", "Share"],
    lag: ["Fördröjning", "Lag"],
    duration: ["Varaktighet", "Duration"],
    deadweight: ["Dödvikt", "Deadweight"],
    attribution: ["Vår andel", "Attribution"],
    displacement: ["Undanträngning", "Displacement"],
    dropOff: ["Avklingning", "Drop-off"],
    cashableShare: ["Hemtagbar andel", "Cashable share"],
    step: ["Steg", "Step"],
    cashLag: ["Hemtagning efter", "Cash lag"],
    evidenceGrade: ["Evidensgrad", "Evidence grade"],
    haircut: ["Försiktighetsavdrag", "Haircut"],
    low: ["Lågt", "Low"],
    high: ["Högt", "High"],
    distribution: ["Fördelning", "Distribution"],
    source: ["Källa", "Source"],
  },
  ["id", "actor", "kind", "unitValue"],
);

export const notMonetisedColumns = columns(
  {
    effect: ["Effekt", "Effect"],
    forWhom: ["För vem", "For whom"],
    size: ["Riktning och storlek", "Direction and size"],
    evidence: ["Evidens", "Evidence"],
  },
  ["effect", "size"],
);

export const tableColumns: Readonly<Record<TableId, Columns>> = {
  assumptions: assumptionColumns,
  participants: participantColumns,
  costs: costColumns,
  effects: effectColumns,
  notMonetised: notMonetisedColumns,
};

/** Columns, of whatever table, in which only words stand. */
export const textColumns: ReadonlySet<string> = new Set([
  "id",
  "key",
  "item",
  "effect",
  "actor",
  "counterpart",
  "kind",
  "forWhom",
  "distribution",
  "unit",
  "source",
  "note",
  "evidence",
]);
