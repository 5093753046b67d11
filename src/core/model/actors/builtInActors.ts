import type { Language, Text } from "../../text";
import { plainWord } from "../cells/sameWord";
import type { Actor, ActorKind } from "./actor";

interface BuiltIn {
  readonly name: Text;
  readonly kind: ActorKind;
  readonly also?: readonly string[];
}

/** The actors outside the municipality that every appraisal knows, in the order of result tables. */
export const builtIns: readonly BuiltIn[] = [
  {
    name: { sv: "Annan kommun", en: "Another municipality" },
    kind: "anotherMunicipality",
    also: ["Other municipality"],
  },
  { name: { sv: "Region", en: "Region" }, kind: "region", also: ["Regionen"] },
  { name: { sv: "Försäkringskassan", en: "Social Insurance Agency" }, kind: "state" },
  { name: { sv: "Arbetsförmedlingen", en: "Public Employment Service" }, kind: "state" },
  { name: { sv: "Rättsväsendet", en: "Justice system" }, kind: "state" },
  { name: { sv: "Staten i övrigt", en: "Rest of the state" }, kind: "state" },
  {
    name: { sv: "Individ/hushåll", en: "Individual/household" },
    kind: "household",
    also: ["Individ", "Hushåll", "Individual", "Household"],
  },
  { name: { sv: "Företag", en: "Firms" }, kind: "firm", also: ["Firm"] },
  {
    name: { sv: "Civilsamhälle", en: "Civil society" },
    kind: "civilSociety",
    also: ["Civilsamhället"],
  },
];

const byWord = new Map<string, Actor>();
const english = new Map<string, string>();
for (const { name, kind, also = [] } of builtIns) {
  const actor: Actor = { name: name.sv, kind };
  for (const word of [name.sv, name.en, ...also]) byWord.set(plainWord(word), actor);
  english.set(name.sv, name.en);
}

const committee = /(nämnd|nämnden|styrelsen|förvaltning|förvaltningen|utskott|utskottet)$/;

/** The built-in actor of that name, or the committee that its ending shows it to be. Never a guess. */
export function knownActor(name: string): Actor | undefined {
  const plain = plainWord(name);
  const builtIn = byWord.get(plain);
  if (builtIn) return builtIn;
  return committee.test(plain) ? { name: name.trim(), kind: "municipality" } : undefined;
}

export function builtInActor(name: string): Actor {
  const actor = byWord.get(plainWord(name));
  if (!actor) throw new Error(`${name} is no built-in actor`);
  return actor;
}

/** An actor's name as shown in a language. Committees and own names are shown as written. */
export function actorName({ name }: Actor, language: Language): string {
  return language === "en" ? (english.get(name) ?? name) : name;
}

/** The built-in actors themselves, in the order of result tables. */
export const builtInActors: readonly Actor[] = builtIns.map(({ name }) => builtInActor(name.sv));

export const anotherMunicipality = builtInActor("Annan kommun");
export const restOfTheState = builtInActor("Staten i övrigt");
