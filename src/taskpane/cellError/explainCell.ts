import type { Language, Text } from "../../core/text";
import { readCall, readLiteral } from "../../workbook/plan/formula";
import type { CellContent, WorkbookPort } from "../../workbook/port";
import type { Answer, Evaluate } from "../services/evaluate";
import { cellErrorText } from "../text/cellErrorText";

/** Why a cell shows an error, in words: which cell, which function, what to do. */
export interface CellExplanation {
  readonly cell: string;
  readonly functionId: string;
  readonly message: string;
}

const errors = new Set(["#VALUE!", "#N/A"]);

/**
 * Excel shows a function's message in the cell's error card only. Here the same call is made again, with
 * the cells that its arguments point at, so that the message can be read in the pane as well.
 */
export async function explainCell(
  content: CellContent,
  workbook: Pick<WorkbookPort, "read">,
  evaluate: Evaluate,
  language: Language,
): Promise<CellExplanation | undefined> {
  const { cell, formula, value } = content;
  if (typeof formula !== "string" || typeof value !== "string" || !errors.has(value))
    return undefined;
  if (!/\bSOCINV\./i.test(formula)) return undefined;
  const call = readCall(formula);
  const cells =
    call && (await Promise.all(call.args.map((argument) => cellsOf(argument, workbook))));
  if (!call || !cells || cells.includes(undefined))
    return explained(cell, "", cellErrorText.expression, language);
  const answer = await evaluate(call.id, cells, language).catch(() => undefined);
  const message = answer && messageOf(answer);
  return message === undefined
    ? explained(cell, call.id, cellErrorText.passedOn, language)
    : { cell, functionId: call.id, message };
}

function explained(
  cell: string,
  functionId: string,
  text: Text,
  language: Language,
): CellExplanation {
  return { cell, functionId, message: text[language] };
}

/** What Excel would send for an argument; undefined where only Excel can work it out. */
async function cellsOf(argument: string, workbook: Pick<WorkbookPort, "read">): Promise<unknown> {
  const literal = readLiteral(argument);
  if (literal?.kind === "value") return literal.value;
  if (!literal) return undefined;
  const outcome = await workbook.read(literal.reference);
  return outcome.ok ? outcome.value : undefined;
}

function messageOf(answer: Answer): string | undefined {
  if ("error" in answer) return answer.error.message;
  const { value } = answer;
  const first: unknown = Array.isArray(value)
    ? (value as readonly (readonly unknown[])[])[0]?.[0]
    : value;
  return isCellError(first) ? first.message : undefined;
}

function isCellError(cell: unknown): cell is { readonly message: string } {
  return typeof cell === "object" && cell !== null && "message" in cell;
}
