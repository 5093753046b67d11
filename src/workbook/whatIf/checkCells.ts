import type { Text } from "../../core/text";
import { refusals } from "./messages";
import type { CellFacts, Look } from "./whatIfPort";

/** A reason not to run, and the field it belongs to. */
export interface Refusal {
  /** The number of an input from 0, or the output. */
  readonly field: "output" | number;
  readonly text: Text;
}

/** What a chosen output cell must be: a formula that shows a number. */
export function checkOutput(look: Look): Text | undefined {
  if (look.kind !== "cell") return refusals[look.kind](look.address);
  const { address, value, formula, isSpilled } = look.cell;
  if (typeof value !== "number") return refusals.outputNoNumber(address, value);
  if (!isFormula(formula) && !isSpilled) return refusals.outputNoFormula(address);
  return undefined;
}

/** What a chosen input cell must be: a typed number that may be changed. */
export function checkInput(look: Look): Text | undefined {
  if (look.kind !== "cell") return refusals[look.kind](look.address);
  const { address, value, formula, isSpilled, isMerged, isLocked } = look.cell;
  if (isFormula(formula)) return refusals.formulaInInput(address, formula);
  if (isSpilled) return refusals.spilledInput(address);
  if (isMerged) return refusals.merged(address);
  if (isLocked) return refusals.locked(address);
  if (typeof value !== "number") return refusals.inputNoNumber(address, value);
  return undefined;
}

/** Every reason why the chosen cells do not do, the output's first. */
export function checkCells(output: Look, inputs: readonly Look[]): readonly Refusal[] {
  const ofOutput = checkOutput(output);
  const ofInputs = inputs.map((look, at) => checkInput(look) ?? twice(look, at, output, inputs));
  return [
    ...(ofOutput ? [{ field: "output", text: ofOutput } as const] : []),
    ...ofInputs.flatMap((text, field) => (text ? [{ field, text }] : [])),
  ];
}

function twice(look: Look, at: number, output: Look, inputs: readonly Look[]): Text | undefined {
  const address = addressOf(look);
  const before = [output, ...inputs.slice(0, at)].some((other) => addressOf(other) === address);
  return before ? refusals.sameTwice(address) : undefined;
}

function addressOf(look: Look): string {
  return look.kind === "cell" ? look.cell.address : look.address;
}

function isFormula(content: CellFacts["formula"]): content is string {
  return typeof content === "string" && content.startsWith("=");
}
