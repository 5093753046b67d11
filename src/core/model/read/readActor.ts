import type { Actor } from "../actors/actor";
import type { ActorRegistry } from "../actors/actorRegistry";
import { readText, type CellReader } from "../cells/readers";

/** Reads an actor's name; an unknown one is refused. */
export function readActor(actors: ActorRegistry): CellReader<Actor> {
  return (cell) => actors.resolve(readText(cell));
}
