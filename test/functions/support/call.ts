import type { Language } from "../../../src/core/text";
import type { Output } from "../../../src/functions/definition";
import { registry } from "../../../src/functions/registry.generated";
import { toCellError } from "../../../src/functions/toCellError";
import { callContext } from "./callContext";

/** What a cell shows: the result, or the error's code and message. */
export async function call(
  id: string,
  cells: readonly unknown[],
  language: Language = "sv",
): Promise<Output | string> {
  const custom = registry.find((other) => other.id === id);
  if (!custom) throw new Error(`there is no function ${id}`);
  try {
    return await custom.evaluateCells(cells, callContext(language));
  } catch (error) {
    const { code, message } = toCellError(error, custom, language);
    return `${code} ${message}`;
  }
}

/** The error in both languages. */
export async function bothLanguages(
  id: string,
  cells: readonly unknown[],
): Promise<readonly unknown[]> {
  return [await call(id, cells, "sv"), await call(id, cells, "en")];
}
