import { recordsOf, type TableRecord } from "../tableRecords";
import type { Tables } from "../../../src/core/model";
import { beta, standardNormal, triangular, type Random } from "./textbookDraws";

/** A number of a row that is drawn anew in each trial. */
export interface NaiveSpread {
  readonly id: string;
  readonly column: string;
  readonly draw: (random: Random) => number;
}

/** The 97.5 % point that low and high stand for. */
const Z = 1.959964;
const shares = ["Andel", "Dödvikt", "Vår andel"];

/** Every spread of the tables but the success rate's: docs/method.md section 5, read word by word. */
export function naiveSpreads({ assumptions, costs, effects }: Tables): readonly NaiveSpread[] {
  return [
    ...recordsOf(assumptions).flatMap((row) => {
      const named = /^([KE]\d+) (.+)$/.exec(String(row["Nyckel"]));
      if (!named) return [];
      const column = shares.find((share) => share.toLowerCase() === named[2]) ?? "";
      return spread(named[1] ?? "", column, row, "Värde");
    }),
    ...recordsOf(costs).flatMap((row) => spread(String(row["Id"]), "Belopp", row, "Belopp")),
    ...recordsOf(effects).flatMap((row) =>
      spread(String(row["Id"]), "Enhetsvärde", row, "Enhetsvärde"),
    ),
  ];
}

function spread(id: string, column: string, row: TableRecord, valueAt: string): NaiveSpread[] {
  if (row["Fördelning"] === null) return [];
  const draw = drawOf(row, Number(row[valueAt]));
  const cut = (value: number) => {
    if (shares.includes(column)) return Math.min(1, Math.max(0, value));
    return column === "Belopp" ? Math.max(0, value) : value;
  };
  return [{ id, column, draw: (random) => cut(draw(random)) }];
}

function drawOf(row: TableRecord, value: number): NaiveSpread["draw"] {
  const [low, high] = [Number(row["Lågt"]), Number(row["Högt"])];
  const sd = (high - low) / (2 * Z);
  const size = (value * (1 - value)) / sd ** 2 - 1;
  switch (String(row["Fördelning"])) {
    case "likformig":
      return (random) => low + (high - low) * random();
    case "triangel":
      return (random) => triangular(random, low, value, high);
    case "PERT": {
      const [first, second] = [value - low, high - value].map(
        (part) => 1 + (4 * part) / (high - low),
      );
      return (random) => low + (high - low) * beta(random, first!, second!);
    }
    case "normal":
      return (random) => value + sd * standardNormal(random);
    case "lognormal":
      return (random) =>
        value * Math.exp((Math.log(high / low) / (2 * Z)) * standardNormal(random));
    case "beta":
      return (random) => beta(random, value * size, (1 - value) * size);
    default:
      return discrete(String(row["Fördelning"]));
  }
}

function discrete(text: string): NaiveSpread["draw"] {
  const outcomes = text
    .split(";")
    .map((part) => part.split("@").map((number) => Number(number.replace(",", "."))));
  return (random) => {
    let left = random();
    for (const [value = 0, probability = 0] of outcomes) {
      if (left < probability) return value;
      left -= probability;
    }
    return outcomes.at(-1)?.[0] ?? 0;
  };
}
