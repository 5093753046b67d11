import type { Language, Text } from "../../core/text";
import { readArgument, type Argument } from "../../workbook/plan/formula";
import type { CatalogueEntry, CatalogueParameter } from "../services/catalogue";
import { functionText } from "../text/functionText";
import { choices } from "./choices";

export type FieldProblems = Readonly<Record<string, Text>>;

/** The arguments as far as they are understood, and what is the matter with the others. */
export interface FormReading {
  readonly args: readonly Argument[];
  readonly problems: FieldProblems;
  /** Required arguments that have not been given yet. */
  readonly missing: FieldProblems;
}

/** Understands every field of a function. */
export function readForm(
  entry: CatalogueEntry,
  typed: Readonly<Record<string, string>>,
  language: Language,
): FormReading {
  const problems: Record<string, Text> = {};
  const missing: Record<string, Text> = {};
  const args = entry.parameters.map((parameter): Argument => {
    const read = readField(parameter, typed[parameter.key] ?? "", language);
    if (!read.ok) problems[parameter.key] = read.problem;
    else if (read.argument.kind === "none" && !parameter.optional)
      missing[parameter.key] = functionText.missing(parameter.name);
    return read.ok ? read.argument : { kind: "none" };
  });
  return { args, problems, missing };
}

function readField(
  { kind, cell }: CatalogueParameter,
  typed: string,
  language: Language,
): ReturnType<typeof readArgument> {
  const options = choices[kind];
  if (!options)
    return readArgument(typed, language, {
      words: cell.type === "string" || textKinds.has(kind) ? "text" : "name",
    });
  const chosen = options.find(({ word }) => word.en === typed);
  const argument: Argument =
    chosen && chosen !== options[0]
      ? { kind: "text", value: chosen.word[language] }
      : { kind: "none" };
  return { ok: true, argument };
}

/** Kinds in which a bare word is a name of ours, such as an index, and no name of the workbook's. */
const textKinds = new Set([
  "horizonList",
  "input",
  "measure",
  "perspective",
  "presetName",
  "priceIndex",
  "referenceId",
  "search",
]);
