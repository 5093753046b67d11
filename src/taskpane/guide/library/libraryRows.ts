import { draftEffect, type EffectEntry } from "../../../core/effectLibrary";
import { effectKinds } from "../../../core/model/schema/choices";
import { distributionNames } from "../../../core/model/schema/choices";
import type { Library } from "../../../core/reference";
import type { Language } from "../../../core/text";
import type { NewCells } from "../state";
import { sourceTitle } from "./sourceWords";

/** An entry of the library as a row of Effekter: its value with source and year, and blanks where no source says anything. */
export function rowOfEntry(
  entry: EffectEntry,
  language: Language,
  quantity: number | undefined,
  library: Library | undefined,
): NewCells {
  const draft = draftEffect(entry, language, quantity);
  const { low, high, source } = draft;
  const hasRange = low !== null && high !== null;
  return {
    ...draft,
    kind: effectKinds.write(draft.kind, language),
    source: source === null ? null : `${sourceTitle(library, source)} [${source}]`,
    distribution: hasRange ? distributionNames.write("triangular", language) : null,
  };
}
