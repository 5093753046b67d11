import type { CellValue, Table, TableId, Tables } from "../../../src/core/model";
import { columnKey } from "../../../src/workbook/plan/appraisalSheets/columnCells";

/** Low and high values for every amount, for some keys of Antaganden, and for some shares and years of effects. */
export function withSpreads(
  tables: Tables,
  { low, high }: { readonly low: number; readonly high: number },
): Tables {
  const assumptions = withoutSpread("assumptions", tables.assumptions);
  const costs = withoutSpread("costs", tables.costs);
  const effects = withoutSpread("effects", tables.effects);
  return {
    ...tables,
    assumptions: uncertainAssumptions(assumptions, effects),
    costs: withAmounts(costs, "costs", "amount", (value) => [value * low, value * high + 11]),
    effects: withAmounts(effects, "effects", "unitValue", (value) =>
      ordered(value * low - 7, value * high + 11),
    ),
  };
}

function withoutSpread(id: TableId, [headers = [], ...rows]: Table): Table {
  const kept = headers.map(
    (header) => !["low", "high", "distribution"].includes(columnKey(id, header) ?? ""),
  );
  return [headers, ...rows].map((row) => row.filter((_, at) => kept[at]));
}

type Range = readonly [number, number];

const ordered = (one: number, other: number): Range => (one < other ? [one, other] : [other, one]);

/** Wide enough to have the value in it. */
const around = (value: number, [low, high]: Range): Range => [
  Math.min(value, low),
  Math.max(value, high),
];

const placeOf = (id: TableId, [headers = []]: Table, key: string): number =>
  headers.findIndex((header) => columnKey(id, header) === key);

function withAmounts(
  table: Table,
  id: TableId,
  key: string,
  spread: (value: number) => Range,
): Table {
  const [headers = [], ...rows] = table;
  const at = placeOf(id, table, key);
  const named = placeOf(id, table, "id");
  return [
    [...headers, "Lågt", "Högt"],
    ...rows.map((row) => {
      const value = row[at];
      const isThere = typeof value === "number" && Boolean(row[named]);
      return [...row, ...(isThere ? spread(value) : [null, null])];
    }),
  ];
}

const ranges: Readonly<Record<string, Range>> = {
  "andel som lyckas": [0.05, 0.45],
  diskonteringsränta: [0.005, 0.06],
  utflyttning: [0, 0.2],
  skattefaktor: [1, 1.4],
  "behållen andel kommun": [0, 0.3],
};

const rowRanges: Readonly<Record<string, readonly [string, Range]>> = {
  deadweight: ["dödvikt", [0.05, 0.6]],
  attribution: ["vår andel", [0.3, 0.9]],
  displacement: ["undanträngning", [0.1, 0.2]],
  haircut: ["försiktighetsavdrag", [0.05, 0.5]],
  share: ["andel", [0.2, 0.95]],
  step: ["steg", [0, 3]],
  duration: ["varaktighet", [1, 6]],
  lag: ["fördröjning", [0, 2]],
};

function uncertainAssumptions(table: Table, effects: Table): Table {
  const [headers = [], ...rows] = table;
  const [key, value] = [
    placeOf("assumptions", table, "key"),
    placeOf("assumptions", table, "value"),
  ];
  const known = rows.map((row) => {
    const number = row[value];
    const range = typeof number === "number" ? ranges[String(row[key])] : undefined;
    return [...row, ...(range ? around(Number(number), range) : [null, null])];
  });
  const added = ofEffects(effects).map(([name, range]) => [
    ...headers.map((_, at): CellValue => (at === key ? name : null)),
    ...range,
  ]);
  return [[...headers, "Lågt", "Högt"], ...known, ...added];
}

/** "E3 dödvikt": a number of each effect in turn. */
function ofEffects(effects: Table): readonly (readonly [string, Range])[] {
  const rows = effects.slice(1).filter((row) => row[placeOf("effects", effects, "id")]);
  return Object.entries(rowRanges).flatMap(([column, [word, range]], at) => {
    const row = rows[at % Math.max(1, rows.length)];
    if (!row) return [];
    const blank = column === "share" || column === "attribution" ? 1 : 0;
    const given = row[placeOf("effects", effects, column)];
    const value = typeof given === "number" && given !== 0 ? given : blank;
    return [[`${String(row[placeOf("effects", effects, "id")])} ${word}`, around(value, range)]];
  });
}
