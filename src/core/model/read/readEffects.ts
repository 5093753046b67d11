import type { Count, Money, Share, Years } from "../../units";
import type { ActorRegistry } from "../actors/actorRegistry";
import {
  readAmount,
  readCalendarYear,
  readCount,
  readGrade,
  readShare,
  readText,
  readYears,
} from "../cells/readers";
import type { Effect } from "../rows";
import { effectKinds } from "../schema/choices";
import { given } from "./given";
import type { Placed } from "./placed";
import { readActor } from "./readActor";
import { readSpread } from "./readSpread";
import type { RowReader } from "./rowReader";

/** The rows of Effekter. */
export function readEffects(
  rows: readonly RowReader[],
  actors: ActorRegistry,
): readonly Placed<Effect>[] {
  return rows.flatMap((row) => {
    const effect = readOne(row, actors);
    return effect ? [{ row, value: effect }] : [];
  });
}

function readOne(row: RowReader, actors: ActorRegistry): Effect | undefined {
  const id = row.required("id", readText, "");
  const kind = row.required("kind", effectKinds.read, undefined);
  const actor = row.required("actor", readActor(actors), undefined);
  const unitValue = row.or("unitValue", readAmount, 0 as Money);
  const rest = given({
    counterpart: row.or("counterpart", readActor(actors), undefined),
    priceYear: row.orBlank("priceYear", readCalendarYear, undefined),
    duration: row.orBlank("duration", readYears, undefined),
    evidenceGrade: row.orBlank("evidenceGrade", readGrade, undefined),
    spread: readSpread(row, unitValue, readAmount),
  });
  const texts = { effect: row.or("effect", readText, ""), source: row.or("source", readText, "") };
  const numbers = readNumbers(row);
  if (!kind || !actor) return undefined;
  return { id, actor, kind, unitValue, ...texts, ...numbers, ...rest, extra: row.extra };
}

function readNumbers(row: RowReader) {
  const share = (column: string) => row.or(column, readShare, 0 as Share);
  const wholeIfBlank = (column: string) => row.orBlank(column, readShare, 1 as Share);
  const years = (column: string) => row.or(column, readYears, 0 as Years);
  return {
    share: wholeIfBlank("share"),
    lag: years("lag"),
    deadweight: share("deadweight"),
    attribution: wholeIfBlank("attribution"),
    displacement: share("displacement"),
    dropOff: share("dropOff"),
    cashableShare: share("cashableShare"),
    step: row.or("step", readCount, 0 as Count),
    cashLag: years("cashLag"),
    haircut: share("haircut"),
  };
}
