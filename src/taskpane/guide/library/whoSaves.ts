import type { EffectEntry } from "../../../core/effectLibrary";
import { knownActor } from "../../../core/model/actors/builtInActors";
import type { Text } from "../../../core/text";
import { libraryText } from "../text/libraryText";

export const savers = ["all", "municipality", "region", "state", "others"] as const;

export type Saver = (typeof savers)[number];

export const saverText: Readonly<Record<Saver, Text>> = {
  all: libraryText.all,
  municipality: libraryText.municipality,
  region: libraryText.region,
  state: libraryText.state,
  others: libraryText.others,
};

/** Whether an effect falls to the kind of actor that is looked for. */
export function fallsTo({ actor }: EffectEntry, saver: Saver): boolean {
  const kind = knownActor(actor)?.kind;
  if (saver === "all") return true;
  if (saver === "others") return !["municipality", "region", "state"].includes(kind ?? "");
  return kind === saver;
}
