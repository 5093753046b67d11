import type { Context } from "../calculation/context";
import { quoted } from "../calculation/words";
import { figureTexts } from "../texts/figureTexts";

/** The four tables as the functions of SOCINV take them. */
export function tableArguments({ names: { tables } }: Context): string {
  const { assumptions, participants, costs, effects } = tables;
  return [assumptions, participants, costs, effects].map((name) => `${name}[#All]`).join(",");
}

/** A function of SOCINV on the tables; where it has no figure, the words that say so. */
export function socinv(context: Context, id: string): string {
  const words = quoted(figureTexts.words.notPossible[context.language]);
  return `=IFERROR(SOCINV.${id}(${tableArguments(context)}),${words})`;
}
