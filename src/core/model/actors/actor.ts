import { choice } from "../cells/choice";

/** What sort of party an actor is; it decides perspectives, migration and the split of tax. */
export const actorKinds = choice({
  municipality: { name: { sv: "kommun", en: "municipality" } },
  anotherMunicipality: { name: { sv: "annan kommun", en: "another municipality" } },
  region: { name: { sv: "region", en: "region" } },
  state: { name: { sv: "stat", en: "state" } },
  household: { name: { sv: "hushåll", en: "household" }, also: ["individ", "individual"] },
  firm: { name: { sv: "företag", en: "firm" } },
  civilSociety: {
    name: { sv: "civilsamhälle", en: "civil society" },
    also: ["övriga", "other"],
  },
});

export type ActorKind = keyof typeof actorKinds.words;

/** In this order the kinds stand in every table of results. */
export const kindOrder = Object.keys(actorKinds.words) as readonly ActorKind[];

/** Who pays or gets money. `name` is the Swedish one of a built-in actor, else as first written. */
export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
}

const publicKinds: readonly ActorKind[] = [
  "municipality",
  "anotherMunicipality",
  "region",
  "state",
];

export const isPublic = ({ kind }: Actor): boolean => publicKinds.includes(kind);
