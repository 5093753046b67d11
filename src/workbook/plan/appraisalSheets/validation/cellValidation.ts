import type { Text } from "../../../../core/text";
import type { CellKind } from "../cells/cellKind";
import { refusals } from "../texts/refusals";
import { longestTitle, type Validation } from "../../validation";
import { rule, type RuleContext } from "./rule";

/** Kinds where something else than the list may be meant. */
const asking: ReadonlySet<CellKind> = new Set<CellKind>(["actor", "distribution"]);

/** The validation of a cell: what it takes, what is said otherwise, and the hint. None where there is nothing to say. */
export function cellValidation(
  kind: CellKind,
  header: string,
  hint: Text | undefined,
  context: RuleContext,
): Validation | undefined {
  const { language } = context;
  const title = header.slice(0, longestTitle);
  const taken = rule(kind, context);
  const refusal = refusals[kind];
  if (!taken && !hint) return undefined;
  return {
    ...(taken && { rule: taken }),
    answer: asking.has(kind) ? "ask" : "stop",
    ...(taken && refusal && { refusal: { title, text: refusal[language] } }),
    ...(hint && { hint: { title, text: hint[language] } }),
  };
}
