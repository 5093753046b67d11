import type { Language } from "../../text";
import type { Cohort, Cost, Effect, NotMonetised } from "../rows";
import { costKinds, effectKinds } from "../schema/choices";
import { actorCell, spreadCells } from "./writeCells";
import type { WrittenRow } from "./writeTable";

/** Where 0 is blank, a value that is not given is written as 0. */
const BLANK = 0;

export function writeCohort({ year, number, successRate, extra }: Cohort): WrittenRow {
  return { cells: { year, number, successRate: successRate ?? BLANK }, extra };
}

export function writeCost(cost: Cost, language: Language): WrittenRow {
  const { id, item, amount, from, to, priceYear, source, spread, extra } = cost;
  const cells = {
    id,
    item,
    actor: actorCell(cost.actor, language),
    counterpart: actorCell(cost.counterpart, language),
    kind: costKinds.write(cost.kind, language),
    amount,
    from: from ?? BLANK,
    to: to ?? BLANK,
    priceYear: priceYear ?? BLANK,
    ...spreadCells(spread, amount, language),
    source,
  };
  return { cells, extra };
}

export function writeEffect(row: Effect, language: Language): WrittenRow {
  const { extra, spread, actor, counterpart, kind, priceYear, duration, evidenceGrade, ...plain } =
    row;
  const cells = {
    ...plain,
    actor: actorCell(actor, language),
    counterpart: actorCell(counterpart, language),
    kind: effectKinds.write(kind, language),
    priceYear: priceYear ?? BLANK,
    duration: duration ?? BLANK,
    evidenceGrade: evidenceGrade ?? BLANK,
    ...spreadCells(spread, row.unitValue, language),
  };
  return { cells, extra };
}

export function writeNotMonetised({ extra, size, ...plain }: NotMonetised): WrittenRow {
  const signs = (size > 0 ? "+" : "\u2212").repeat(Math.abs(size));
  return { cells: { ...plain, size: size === 0 ? BLANK : signs }, extra };
}
