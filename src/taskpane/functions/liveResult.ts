import type { Language, Text } from "../../core/text";
import { numberOf, serialOf, type Argument } from "../../workbook/plan/formula";
import type { WorkbookPort } from "../../workbook/port";
import type { CatalogueEntry } from "../services/catalogue";
import type { Answer, AnswerCell, AnswerValue, Evaluate } from "../services/evaluate";
import type { FieldProblems } from "./readForm";

/** What a formula gives before it is inserted, or which field stands in its way. */
export type LiveResult =
  | { readonly kind: "value"; readonly value: AnswerValue }
  | { readonly kind: "problem"; readonly message: string }
  | { readonly kind: "fields"; readonly problems: FieldProblems };

/** Reads the ranges that the arguments point at and computes the function with their values. */
export async function liveResult(
  entry: CatalogueEntry,
  args: readonly Argument[],
  workbook: WorkbookPort,
  evaluate: Evaluate,
  language: Language,
): Promise<LiveResult> {
  const problems: Record<string, Text> = {};
  const cells = await Promise.all(
    args.map(async (argument, place) => {
      if (argument.kind !== "reference") return literal(argument);
      const outcome = await workbook.read(argument.address);
      if (outcome.ok) return outcome.value;
      problems[entry.parameters[place]?.key ?? ""] = outcome.problem.text;
      return null;
    }),
  );
  if (Object.keys(problems).length > 0) return { kind: "fields", problems };
  return answered(entry, await evaluate(entry.id, cells, language), language);
}

function literal(argument: Exclude<Argument, { kind: "reference" }>): unknown {
  switch (argument.kind) {
    case "none":
      return null;
    case "number":
      return numberOf(argument);
    case "date":
      return serialOf(argument.year, argument.month, argument.day);
    case "text":
    case "boolean":
      return argument.value;
  }
}

function answered(entry: CatalogueEntry, answer: Answer, language: Language): LiveResult {
  if ("value" in answer) return { kind: "value", value: answer.value };
  const { message } = answer.error;
  const key = argumentNamed(entry, message, language);
  if (key === undefined) return { kind: "problem", message };
  return { kind: "fields", problems: { [key]: { sv: message, en: message } } };
}

/** A function's message about an argument begins with the argument's name. */
function argumentNamed(
  entry: CatalogueEntry,
  message: string,
  language: Language,
): string | undefined {
  const said = message.toLowerCase();
  const named = entry.parameters
    .filter(({ name }) => said.startsWith(`${name[language].toLowerCase()} `))
    .sort((first, second) => second.name[language].length - first.name[language].length);
  return named[0]?.key;
}

/** The rows of a result that spills; undefined for a single cell. */
export function rowsOf(value: AnswerValue): readonly (readonly AnswerCell[])[] | undefined {
  return isRows(value) ? value : undefined;
}

function isRows(value: AnswerValue): value is readonly (readonly AnswerCell[])[] {
  return Array.isArray(value);
}
