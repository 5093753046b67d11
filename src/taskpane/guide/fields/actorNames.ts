import {
  actorName,
  builtIns,
  builtInActor,
  knownActor,
} from "../../../core/model/actors/builtInActors";
import type { Language } from "../../../core/text";
import { assumptionName } from "../state/assumptionRow";
import { columnAt } from "../state/columns";
import type { Draft, DraftTable } from "../state";
import type { TableId } from "../../../core/model";

/** Committees that most municipalities have, by their commonest names. */
const commonCommittees = [
  "Socialnämnden",
  "Utbildningsnämnden",
  "Arbetsmarknadsnämnden",
  "Kultur- och fritidsnämnden",
  "Kommunstyrelsen",
];

/** Everyone to choose among: those already in the calculation, the usual committees, and the actors that everybody knows. */
export function actorNames(tables: Draft["tables"], language: Language): readonly string[] {
  const used = [
    ...columnOf(tables.costs, "costs", "actor"),
    ...columnOf(tables.effects, "effects", "actor"),
    ...columnOf(tables.effects, "effects", "counterpart"),
  ];
  const known = builtIns.map(({ name }) => actorName(builtInActor(name.sv), language));
  const both = new Set(builtIns.flatMap(({ name }) => [name.sv, name.en]));
  return [
    ...new Set([
      ...ownActors(tables.assumptions),
      ...used.filter((name) => knownActor(name) && !both.has(name)),
      ...commonCommittees,
      ...known,
    ]),
  ];
}

function ownActors(assumptions: DraftTable): readonly string[] {
  const at = columnAt(assumptions, "assumptions", "key");
  if (at === undefined) return [];
  return assumptions.rows.flatMap(({ cells }) => {
    const name = assumptionName(cells[at]);
    return name?.startsWith("actor: ") ? [name.slice("actor: ".length)] : [];
  });
}

function columnOf(table: DraftTable, id: TableId, column: string): readonly string[] {
  const at = columnAt(table, id, column);
  if (at === undefined) return [];
  return table.rows.map(({ cells }) => String(cells[at] ?? "").trim()).filter(Boolean);
}
