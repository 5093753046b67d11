import { actorKinds, kindOrder, type ActorKind } from "../../../../core/model/actors/actor";
import { builtIns } from "../../../../core/model/actors/builtInActors";
import type { Language } from "../../../../core/text";

/** A word for an actor that every appraisal knows: its name on the sheets, and its name in the other language. */
export interface Alias {
  readonly word: string;
  readonly name: string;
  readonly otherName: string;
  readonly kind: number;
}

export const kindCode = (kind: ActorKind): number => kindOrder.indexOf(kind) + 1;

/** Every word for a built-in actor, in the order of actors. */
export function aliases(language: Language): readonly Alias[] {
  const other = language === "sv" ? "en" : "sv";
  return builtIns.flatMap(({ name, kind, also = [] }) =>
    [...new Set([name[language], name[other], ...also])].map((word) => ({
      word,
      name: name[language],
      otherName: name[other],
      kind: kindCode(kind),
    })),
  );
}

/** Every word for a kind of actor, with its code. */
export const kindWords: readonly { readonly word: string; readonly code: number }[] =
  kindOrder.flatMap((kind) => {
    const { name, also = [] } = actorKinds.words[kind] as {
      name: { sv: string; en: string };
      also?: readonly string[];
    };
    return [...new Set([name.sv, name.en, ...also])].map((word) => ({
      word,
      code: kindCode(kind),
    }));
  });

/** How names of committees end. */
export const committeeEndings = [
  "nämnd",
  "nämnden",
  "styrelsen",
  "förvaltning",
  "förvaltningen",
  "utskott",
  "utskottet",
] as const;
