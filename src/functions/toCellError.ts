import { InputError, NotAvailableError } from "../core/errors";
import type { Language } from "../core/text";
import type { CustomFunction, Parameter } from "./definition";

/** Why a cell shows an error: which of Excel's two codes that carry a text, and the text. */
export interface CellError {
  readonly code: "#VALUE!" | "#N/A";
  readonly message: string;
}

/** Excel shows a function's own text only with #VALUE! and #N/A, so every error becomes one of the two. */
export function toCellError(error: unknown, called: CustomFunction, language: Language): CellError {
  if (error instanceof NotAvailableError)
    return { code: "#N/A", message: sentence(error.describe(language)) };
  if (error instanceof InputError) {
    const parameter = called.parameters.find(({ key }) => key === error.argument);
    return {
      code: "#VALUE!",
      message: sentence(error.describe(language, parameter && shownName(parameter, language))),
    };
  }
  return { code: "#VALUE!", message: internalError(called.id, language) };
}

/** Excel's argument names hold no spaces; a sentence does. */
function shownName({ name }: Parameter, language: Language): string {
  return name[language].replace(/_/g, " ");
}

function internalError(id: string, language: Language): string {
  return language === "sv"
    ? `Internt fel i SOCINV.${id}. Rapportera det gärna, med formeln och dess indata.`
    : `Internal error in SOCINV.${id}. Please report it, with the formula and its input.`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
