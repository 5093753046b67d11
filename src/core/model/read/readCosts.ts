import type { ActorRegistry } from "../actors/actorRegistry";
import { readCalendarYear, readCost, readText } from "../cells/readers";
import type { Money } from "../../units";
import type { Cost } from "../rows";
import { costKinds } from "../schema/choices";
import { given } from "./given";
import type { Placed } from "./placed";
import { readActor } from "./readActor";
import { readSpread } from "./readSpread";
import type { RowReader } from "./rowReader";

/** The rows of Kostnader. */
export function readCosts(
  rows: readonly RowReader[],
  actors: ActorRegistry,
): readonly Placed<Cost>[] {
  return rows.flatMap((row) => {
    const cost = readOne(row, actors);
    return cost ? [{ row, value: cost }] : [];
  });
}

function readOne(row: RowReader, actors: ActorRegistry): Cost | undefined {
  const id = row.required("id", readText, "");
  const kind = row.required("kind", costKinds.read, undefined);
  const actor = row.required("actor", readActor(actors), undefined);
  const amount = row.or("amount", readCost, 0 as Money);
  const text = (column: string) => row.or(column, readText, "");
  const year = (column: string) => row.orBlank(column, readCalendarYear, undefined);
  const dated = kind === "once" || kind === "yearly";
  const from = dated ? row.required("from", readCalendarYear, undefined, true) : year("from");
  const to = kind === "yearly" ? row.required("to", readCalendarYear, undefined, true) : year("to");
  const rest = given({
    counterpart: row.or("counterpart", readActor(actors), undefined),
    from,
    to,
    priceYear: year("priceYear"),
    spread: readSpread(row, amount, readCost),
  });
  const [item, source] = [text("item"), text("source")];
  if (!kind || !actor) return undefined;
  return { id, item, actor, kind, amount, ...rest, source, extra: row.extra };
}
