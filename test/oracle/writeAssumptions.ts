import type { CellValue, Table } from "../../src/core/model";
import type { AssumptionChoice, FinancingChoice, RateChoice } from "./generatedAssumptions";
import { ownKinds, type Offset } from "./generatedChoices";

type Row = readonly [string, CellValue, string];

export function assumptionRows(choice: AssumptionChoice, ownActors: readonly string[]): Table {
  const year = (offset: Offset): number => choice.startYear + offset;
  return [
    ["Nyckel", "Värde", "Enhet"],
    ["namn", "Påhittad insats", ""],
    ["startår", choice.startYear, ""],
    ...given("horisont", choice.horizon.horizon),
    ...given("horisonter", choice.horizon.horizons),
    ...rateRows(choice.rate),
    ...given("tidpunkt", choice.timing),
    ...given("mandatperiodens sista år", choice.term === null ? null : year(choice.term)),
    ...priceRows(choice, year),
    ...given("inflation", choice.inflation),
    ...choice.inflationFrom.map(([from, rate]): Row => [
      `inflation: ${String(year(from))}`,
      rate,
      "",
    ]),
    ["andel som lyckas", choice.rateOfSuccess, ""],
    ...given("andel vid dåligt utfall", choice.bad.rate),
    ...given("merkostnad vid dåligt utfall", choice.bad.cost),
    ...given("utflyttning", choice.migration),
    ...given("skattefaktor", choice.taxFactor),
    ...given("behållen andel kommun", choice.kept.kommun),
    ...given("behållen andel region", choice.kept.region),
    ...given("återbetalningsmål", choice.target),
    ...ownActors.map((name): Row => [`aktör: ${name}`, ownKinds[name]!, ""]),
    ...choice.sets.map((set, at): Row => [
      `perspektiv: Urval ${String(at + 1)}`,
      set.join("; "),
      "",
    ]),
    ...financingRows(choice.financing),
  ];
}

function given(key: string, value: CellValue): Row[] {
  return value === null ? [] : [[key, value, ""]];
}

function rateRows(choice: RateChoice): Row[] {
  const key = "diskonteringsränta";
  if (choice.kind === "absent") return [];
  if (choice.kind === "flat") return [[key, choice.rate, ""]];
  if (choice.kind === "preset") return [[key, choice.name, ""]];
  return [
    ...given(key, choice.key),
    ...choice.rates.map(([from, rate]): Row => [`${key}: ${String(from)}`, rate, ""]),
  ];
}

/** Own index numbers for five years before the start year and on; the rest is extrapolated. */
function priceRows(choice: AssumptionChoice, year: (offset: Offset) => number): Row[] {
  const { own, lastIndex, extrapolation, steps } = choice.prices;
  const priceYear = given("prisår", choice.prices.year === null ? null : year(choice.prices.year));
  if (!own) return priceYear;
  const rows: Row[] = [];
  let level = 1000;
  for (let offset = -4; offset <= lastIndex; offset += 1) {
    rows.push([`index: ${String(year(offset))}`, level / 10, ""]);
    level += steps[offset + 4]!;
  }
  return [...priceYear, ...rows, ["framskrivning", extrapolation, ""]];
}

/** Each key once; nobody finances what is paid by nobody else. */
function financingRows(choices: readonly FinancingChoice[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { financier, payer, unit, value } of choices) {
    if (financier === payer) continue;
    const key = `finansiering: ${financier}${payer === null ? "" : ` > ${payer}`}`;
    rows.set(key, [key, value, unit]);
  }
  return [...rows.values()];
}
