import { isPublic, type ActorKind } from "../model/actors/actor";
import { standardPerspectives } from "../model/actors/standardPerspectives";
import { plainWord } from "../model/cells/sameWord";
import { CellRefused } from "../model/problem";
import type { Actor, Appraisal, StandardPerspective } from "../model";
import { knownActor } from "../model/actors/builtInActors";
import { InputError } from "../errors";
import { appraisalMessages } from "./messages";

/** Whose money is counted: a set of actors, and whether the cost of tax financing is counted with them. */
export interface Perspective {
  /** A standard perspective's key, or the name of an actor or of an own set. */
  readonly name: string;
  readonly includes: (actor: Actor) => boolean;
  readonly withTaxFinancing: boolean;
  /** The municipality's own actors and nobody else, whoever appears: only then is there cash. */
  readonly isMunicipal: boolean;
}

const kindIs =
  (kind: ActorKind) =>
  (actor: Actor): boolean =>
    actor.kind === kind;

const standard: Readonly<Record<StandardPerspective, Perspective>> = {
  municipality: {
    name: "municipality",
    includes: kindIs("municipality"),
    withTaxFinancing: false,
    isMunicipal: true,
  },
  publicSector: {
    name: "publicSector",
    includes: isPublic,
    withTaxFinancing: false,
    isMunicipal: false,
  },
  society: {
    name: "society",
    includes: () => true,
    withTaxFinancing: true,
    isMunicipal: false,
  },
};

export function standardPerspective(key: StandardPerspective): Perspective {
  return standard[key];
}

export function actorPerspective(actor: Actor): Perspective {
  return {
    name: actor.name,
    includes: (other) => other === actor,
    withTaxFinancing: false,
    isMunicipal: actor.kind === "municipality",
  };
}

/** The perspective of that name: a standard one, an actor, or an own set. */
export function findPerspective(
  appraisal: Appraisal,
  actors: readonly Actor[],
  name: string,
): Perspective {
  const plain = plainWord(name);
  const named = standardOf(name);
  if (named) return standard[named];
  const own = appraisal.perspectives.find((each) => plainWord(each.name) === plain);
  if (own) return ownPerspective(own.name, own.members);
  const known = knownActor(name);
  const actor =
    actors.find((each) => plainWord(each.name) === plain) ??
    actors.find((each) => each.name === known?.name) ??
    known;
  if (!actor) throw new InputError("perspective", appraisalMessages.unknownPerspective(name));
  return actorPerspective(actor);
}

function standardOf(name: string): StandardPerspective | undefined {
  try {
    return standardPerspectives.read(name);
  } catch (error) {
    if (error instanceof CellRefused) return undefined;
    throw error;
  }
}

function ownPerspective(
  name: string,
  members: readonly (Actor | StandardPerspective)[],
): Perspective {
  const groups = members.map((member) =>
    typeof member === "string" ? standard[member] : actorPerspective(member),
  );
  return {
    name,
    includes: (actor) => groups.some((group) => group.includes(actor)),
    withTaxFinancing: false,
    isMunicipal: groups.every((group) => group.isMunicipal),
  };
}
