import { plainWord } from "../cells/sameWord";
import { CellRefused } from "../problem";
import { actorMessages } from "../messages";
import { kindOrder, type Actor, type ActorKind } from "./actor";
import { builtInActors, knownActor } from "./builtInActors";

/** Who is who in one appraisal: own names, the built-in actors, and committees by their endings. One object for each. */
export class ActorRegistry {
  private readonly byWord = new Map<string, Actor>();

  /** A row `aktör: namn`. A built-in name or a committee's keeps the kind it has. */
  declare(name: string, kind: ActorKind): void {
    const known = knownActor(name);
    if (known && known.kind !== kind) throw new CellRefused(actorMessages.otherKind(name));
    if (reserved.has(plainWord(name))) throw new CellRefused(actorMessages.perspectiveName(name));
    this.byWord.set(plainWord(name), known ?? { name: name.trim(), kind });
  }

  find(name: string): Actor | undefined {
    const plain = plainWord(name);
    const found = this.byWord.get(plain) ?? knownActor(name);
    if (found && !this.byWord.has(plain)) this.byWord.set(plain, found);
    return found;
  }

  resolve(name: string): Actor {
    const actor = this.find(name);
    if (!actor) throw new CellRefused(actorMessages.unknown(name));
    return actor;
  }
}

/** Names of perspectives, which no actor can have. */
const reserved = new Set(
  ["kommun", "municipality", "offentlig sektor", "public sector", "samhälle", "society"].map(
    plainWord,
  ),
);

export const isReservedName = (name: string): boolean => reserved.has(plainWord(name));

/** The order of result tables: by kind; within a kind the built-in ones first, then own names by first appearance. */
export function orderedActors(appearing: Iterable<Actor>): readonly Actor[] {
  const ranked = [...new Set(appearing)].map((actor) => ({ actor, rank: rankOf(actor) }));
  // Sorting is stable, so that actors of equal rank keep the order in which they appear.
  return ranked.sort((first, second) => first.rank - second.rank).map(({ actor }) => actor);
}

const kindRanks = new Map(kindOrder.map((kind, place) => [kind, 100 * place]));
const builtInRanks = new Map(builtInActors.map((actor, place) => [actor, place]));
const OWN_NAME = builtInActors.length;

function rankOf(actor: Actor): number {
  return (kindRanks.get(actor.kind) ?? 0) + (builtInRanks.get(actor) ?? OWN_NAME);
}
