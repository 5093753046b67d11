import fc from "fast-check";
import type { CellValue, Table, TableId, Tables } from "../../../src/core/model";
import { columnKey } from "../../../src/workbook/plan/appraisalSheets/columnCells";

/** What somebody might write in a template. */
export interface Filling {
  readonly successRate: number;
  readonly rate: number;
  readonly migration: number;
  readonly inflation: number;
  readonly keptShare: number;
  readonly horizons: string;
  readonly numbers: readonly number[];
  readonly amounts: readonly number[];
  readonly unitValues: readonly number[];
  readonly shares: readonly number[];
  readonly years: readonly number[];
  readonly financing: number | null;
}

const share = fc.integer({ min: 0, max: 100 }).map((per) => per / 100);
const kronor = fc.integer({ min: 0, max: 90_000_000 }).map((ore) => ore / 100);
const six = { minLength: 6, maxLength: 6 };

export const someFilling: fc.Arbitrary<Filling> = fc.record({
  successRate: share,
  rate: fc.integer({ min: -10, max: 90 }).map((tenths) => tenths / 1000),
  migration: fc.constantFrom(0, 0.01, 0.08),
  inflation: fc.constantFrom(0, 0.02, 0.031),
  keptShare: fc.constantFrom(0, 0.05, 1),
  horizons: fc.constantFrom("1; 4; 5; 25", "2; 7", "3; 10; 40"),
  numbers: fc.array(fc.integer({ min: 1, max: 400 }), six),
  amounts: fc.array(kronor, six),
  unitValues: fc.array(
    kronor.map((value) => value - 50_000),
    six,
  ),
  shares: fc.array(share, six),
  years: fc.array(fc.integer({ min: 1, max: 12 }), six),
  financing: fc.option(share, { nil: null }),
});

/** A template with every field filled in, those that say what to look up too. */
export function filledIn(tables: Tables, filling: Filling): Tables {
  const at = <Item>(items: readonly Item[], place: number): Item =>
    items[place % items.length] as Item;
  return {
    ...tables,
    assumptions: assumptions(tables.assumptions, filling),
    participants: participants(tables, filling),
    costs: rows(tables.costs, "costs", (key, cell, place) =>
      key === "amount" ? at(filling.amounts, place) : key === "low" || key === "high" ? null : cell,
    ),
    effects: rows(tables.effects, "effects", (key, cell, place) => {
      switch (key) {
        case "unitValue":
          return at(filling.unitValues, place);
        case "low":
        case "high":
        case "distribution":
          return null;
        case "share":
        case "deadweight":
        case "displacement":
        case "haircut":
          return at(filling.shares, place + key.length);
        case "dropOff":
          // Beyond a half the last years' flows are smaller than what a float64 sum of kronor can tell apart.
          return at(filling.shares, place) / 2;
        case "cashableShare":
          return at(filling.shares, place);
        case "duration":
          return at(filling.years, place);
        case "lag":
          return at(filling.years, place) % 4;
        case "step":
          return place % 3 === 0 ? at(filling.years, place) : null;
        default:
          return cell;
      }
    }),
  };
}

function rows(
  [headers = [], ...body]: Table,
  id: TableId,
  change: (key: string | undefined, cell: CellValue, row: number) => CellValue,
): Table {
  const keys = headers.map((header) => columnKey(id, header));
  return [
    headers,
    ...body.map((row, at) => row.map((cell, column) => change(keys[column], cell, at))),
  ];
}

function assumptions([headers = [], ...body]: Table, filling: Filling): Table {
  const keys = headers.map((header) => columnKey("assumptions", header));
  const row = (key: string, value: CellValue, unit = ""): readonly CellValue[] =>
    keys.map((name) =>
      name === "key" ? key : name === "value" ? value : name === "unit" ? unit : null,
    );
  const replaced: Readonly<Record<string, CellValue>> = {
    "andel som lyckas": filling.successRate,
    diskonteringsränta: filling.rate,
    horisonter: filling.horizons,
    horisont: Math.max(...filling.horizons.split(";").map(Number)),
  };
  const kept = body.filter((cells) => !(String(cells[0]) in replaced));
  return [
    headers,
    ...kept,
    ...Object.entries(replaced).map(([key, value]) => row(key, value)),
    row("utflyttning", filling.migration),
    row("inflation", filling.inflation),
    row("behållen andel kommun", filling.keptShare),
    ...(filling.financing === null ? [] : [row("finansiering: Region", filling.financing, "%")]),
  ];
}

/** Three cohorts, and rows of costs and effects where the template has none. */
function participants({ participants: [headers = []] }: Tables, { numbers }: Filling): Table {
  return [headers, ...numbers.slice(0, 3).map((number, at) => [2027 + at, number, null])];
}
