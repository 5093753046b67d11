import { quoted } from "../calculation/words";
import { figureTexts } from "../texts/figureTexts";
import type { Places } from "./places";

/** The formula of a figure, without its "=". */
export type Formula = (at: Places) => string;

/** A word of the figures as a formula writes it. */
export const word = (at: Places, key: keyof typeof figureTexts.words): string =>
  quoted(figureTexts.words[key][at.context.language]);

export const notPossible: Formula = (at) => word(at, "notPossible");

/** «Går ej» where a test holds. */
export const orNot = (at: Places, test: string, formula: string): string =>
  `IF(${test},${notPossible(at)},${formula})`;
