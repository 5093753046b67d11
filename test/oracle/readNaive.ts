import type { Table, Tables } from "../../src/core/model";
import { dec, ONE, ZERO, type Dec } from "./decimal";
import type { ActorKind, Band, NaiveModel, Timing } from "./naiveModel";
import { readCohorts, readCosts, readEffects, readFinancing } from "./readNaiveRows";
import { numberAt, recordsOf, textAt, type TableRecord } from "./tableRecords";

const timings: Readonly<Record<string, Timing>> = {
  början: "start",
  halvår: "half",
  mitten: "mid",
  slutet: "end",
};

const presets: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  "SE-ASEK-2018": [[0, 0.035]],
  "UK-GREENBOOK-2022": [
    [0, 0.035],
    [31, 0.03],
    [76, 0.025],
    [126, 0.02],
    [201, 0.015],
    [301, 0.01],
  ],
  "DK-2021": [
    [0, 0.035],
    [36, 0.025],
  ],
};

/** Canonical tables only: Swedish headers and words, numbers as numbers. */
export function readNaive(tables: Tables): NaiveModel {
  const keys = keysOf(tables.assumptions);
  const startYear = keys.number("startår")!.toNumber();
  const priceYear = keys.nonZero("prisår")?.toNumber() ?? startYear;
  const { horizon, horizons } = horizonsOf(keys);
  const term = termOf(keys, startYear) - startYear;
  return {
    startYear,
    priceYear,
    horizon,
    horizons,
    term,
    longest: Math.max(term, ...horizons),
    bands: bandsOf(keys),
    timing: timings[keys.text("tidpunkt") ?? "början"] ?? "start",
    index: new Map(keys.yearRows("index:")),
    extrapolation: keys.nonZero("framskrivning"),
    inflation: keys.number("inflation") ?? ZERO,
    inflationFrom: new Map(keys.yearRows("inflation:")),
    badRate: keys.numberOr("andel vid dåligt utfall", dec("0.1")),
    badCost: keys.numberOr("merkostnad vid dåligt utfall", dec("0.2")),
    migration: keys.number("utflyttning") ?? ZERO,
    taxFactor: keys.nonZero("skattefaktor") ?? ONE,
    keptKommun: keys.number("behållen andel kommun") ?? ZERO,
    keptRegion: keys.number("behållen andel region") ?? ZERO,
    paybackTarget: keys.nonZero("återbetalningsmål"),
    cohorts: readCohorts(tables.participants, startYear, keys.number("andel som lyckas") ?? ZERO),
    costs: readCosts(tables.costs, priceYear),
    effects: readEffects(tables.effects, priceYear),
    financing: readFinancing(keys.rows("finansiering:")),
    ownActors: new Map(
      keys.rows("aktör:").map(([name, row]) => [name, textAt(row, "Värde") as ActorKind]),
    ),
    ownPerspectives: new Map(
      keys.rows("perspektiv:").map(([name, row]) => [name, listOf(textAt(row, "Värde") ?? "")]),
    ),
  };
}

type Keys = ReturnType<typeof keysOf>;

function keysOf(table: Table) {
  const records = recordsOf(table).filter((record) => textAt(record, "Nyckel") !== null);
  const find = (key: string) => records.find((record) => textAt(record, "Nyckel") === key);
  const rows = (prefix: string): [string, TableRecord][] =>
    records
      .filter((record) => textAt(record, "Nyckel")!.startsWith(prefix))
      .map((record) => [textAt(record, "Nyckel")!.slice(prefix.length).trim(), record]);
  const number = (key: string): Dec | null => {
    const record = find(key);
    return record ? numberAt(record, "Värde") : null;
  };
  return {
    rows,
    number,
    has: (key: string) => find(key) !== undefined,
    /** Absent: the default. There, but blank: 0. */
    numberOr: (key: string, absent: Dec) => (find(key) ? (number(key) ?? ZERO) : absent),
    nonZero: (key: string) => (number(key)?.isZero() === false ? number(key) : null),
    text: (key: string) => (find(key) ? textAt(find(key)!, "Värde") : null),
    cell: (key: string) => find(key)?.["Värde"] ?? null,
    yearRows: (prefix: string): [number, Dec][] =>
      rows(prefix).map(([year, row]) => [Number(year), numberAt(row, "Värde") ?? ZERO]),
  };
}

function listOf(text: string): string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function horizonsOf(keys: Keys): { horizon: number; horizons: number[] } {
  const cell = keys.cell("horisonter");
  const listed = (typeof cell === "number" ? [String(cell)] : listOf(String(cell ?? "")))
    .map(Number)
    .filter((years) => years !== 0);
  const single = keys.nonZero("horisont")?.toNumber() ?? null;
  const horizon = single ?? (listed.length > 0 ? Math.max(...listed) : 25);
  const shown = listed.length > 0 ? listed : [1, 4, 5].filter((years) => years < horizon);
  const all = [...new Set([...shown, horizon])].sort((one, other) => one - other);
  return { horizon, horizons: all };
}

/** The last calendar year of the term: given, or the first election year's end after the start year. */
function termOf(keys: Keys, startYear: number): number {
  const given = keys.nonZero("mandatperiodens sista år");
  if (given) return given.toNumber();
  let year = 2026;
  while (year <= startYear) year += 4;
  return year;
}

function bandsOf(keys: Keys): Band[] {
  const key = "diskonteringsränta";
  const cell = keys.cell(key);
  const rows = keys.yearRows(`${key}:`).map(([from, rate]) => ({ from, rate }));
  const ownBand = keys.has(key) && typeof cell !== "string";
  const first = ownBand ? [{ from: 0, rate: keys.number(key) ?? ZERO }] : [];
  if (rows.length > 0) return [...first, ...rows].sort((one, other) => one.from - other.from);
  if (ownBand) return first;
  const preset = presets[typeof cell === "string" ? cell : "SE-ASEK-2018"]!;
  return preset.map(([from, rate]) => ({ from, rate: dec(rate) }));
}
