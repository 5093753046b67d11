import type { Table } from "../../src/core/model";
import { ONE, ZERO, type Dec } from "./decimal";
import type { Cohort, CostRow, EffectRow, FinancingRow } from "./naiveModel";
import { nonZeroAt, numberAt, recordsOf, textAt, type TableRecord } from "./tableRecords";

export function readCohorts(table: Table, startYear: number, commonRate: Dec): Cohort[] {
  return recordsOf(table).map((record) => ({
    start: numberAt(record, "År")!.toNumber() - startYear,
    number: numberAt(record, "Antal")!,
    rate: nonZeroAt(record, "Andel som lyckas") ?? commonRate,
  }));
}

export function readCosts(table: Table, priceYear: number): CostRow[] {
  return recordsOf(table).map((record) => ({
    id: textAt(record, "Id")!,
    actor: textAt(record, "Aktör")!,
    counterpart: textAt(record, "Motpart"),
    kind: textAt(record, "Slag") as CostRow["kind"],
    amount: numberAt(record, "Belopp") ?? ZERO,
    from: wholeOrNull(record, "Från"),
    to: wholeOrNull(record, "Till"),
    priceYear: wholeOrNull(record, "Prisår") ?? priceYear,
  }));
}

export function readEffects(table: Table, priceYear: number): EffectRow[] {
  return recordsOf(table).map((record) => ({
    id: textAt(record, "Id")!,
    actor: textAt(record, "Aktör")!,
    counterpart: textAt(record, "Motpart"),
    kind: textAt(record, "Slag") as EffectRow["kind"],
    unitValue: numberAt(record, "Enhetsvärde") ?? ZERO,
    priceYear: wholeOrNull(record, "Prisår") ?? priceYear,
    share: nonZeroAt(record, "Andel") ?? ONE,
    lag: wholeOrNull(record, "Fördröjning") ?? 0,
    duration: wholeOrNull(record, "Varaktighet"),
    deadweight: numberAt(record, "Dödvikt") ?? ZERO,
    attribution: nonZeroAt(record, "Vår andel") ?? ONE,
    displacement: numberAt(record, "Undanträngning") ?? ZERO,
    dropOff: numberAt(record, "Avklingning") ?? ZERO,
    cashableShare: numberAt(record, "Hemtagbar andel") ?? ZERO,
    step: nonZeroAt(record, "Steg"),
    cashLag: wholeOrNull(record, "Hemtagning efter") ?? 0,
    haircut: numberAt(record, "Försiktighetsavdrag") ?? ZERO,
  }));
}

/** `finansiering: Region > Socialnämnden`, as [what stands after the colon, the row]. */
export function readFinancing(rows: readonly [string, TableRecord][]): FinancingRow[] {
  return rows.map(([name, record]) => {
    const [financier, payer] = name.split(">").map((part) => part.trim());
    return {
      financier: financier!,
      payer: payer ?? null,
      unit: textAt(record, "Enhet") as FinancingRow["unit"],
      value: numberAt(record, "Värde") ?? ZERO,
    };
  });
}

function wholeOrNull(record: TableRecord, header: string): number | null {
  return nonZeroAt(record, header)?.toNumber() ?? null;
}
