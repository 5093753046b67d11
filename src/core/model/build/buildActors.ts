import type { ActorKind } from "../actors/actor";
import { ActorRegistry, isReservedName } from "../actors/actorRegistry";
import { standardPerspectives } from "../actors/standardPerspectives";
import type { OwnPerspective } from "../appraisal";
import { collectErrors, type ProblemList } from "../collectErrors";
import { actorMessages } from "../messages";
import { CellRefused } from "../problem";
import type { AssumptionSet } from "./assumptionSet";

/** The actors of the rows `aktör: namn`, beside those that everybody knows. */
export function buildRegistry(set: AssumptionSet): ActorRegistry {
  const actors = new ActorRegistry();
  for (const { row, value } of set.prefixed("actor")) {
    const declare = () => {
      actors.declare(value.suffix, value.value as ActorKind);
    };
    collectErrors(row.problems, row.place("key"), declare, undefined);
  }
  return actors;
}

/** The rows `perspektiv: namn`, their actors found. */
export function buildPerspectives(
  set: AssumptionSet,
  actors: ActorRegistry,
): readonly OwnPerspective[] {
  return set.prefixed("perspective").map(({ row, value: { suffix: name, value } }) => {
    const problems: ProblemList = row.problems;
    if (isReservedName(name) || actors.find(name))
      problems.error(row.place("key"), actorMessages.perspectiveName(name));
    const names = value as readonly string[];
    if (names.length === 0) problems.error(row.place("value"), actorMessages.emptyPerspective());
    const members = names.flatMap((member) => {
      const found = collectErrors(
        problems,
        row.place("value"),
        () => memberOf(member, actors),
        undefined,
      );
      return found === undefined ? [] : [found];
    });
    return { name, members };
  });
}

function memberOf(name: string, actors: ActorRegistry): OwnPerspective["members"][number] {
  if (isReservedName(name)) return standardPerspectives.read(name);
  const actor = actors.find(name);
  if (!actor) throw new CellRefused(actorMessages.unknown(name));
  return actor;
}
