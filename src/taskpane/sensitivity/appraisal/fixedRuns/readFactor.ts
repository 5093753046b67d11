import { InputError } from "../../../../core/errors";
import type { Language } from "../../../../core/text";
import { uncertaintyMessages } from "../../../../core/uncertainty/messages";
import { readNumber } from "../../../../workbook/plan/formula/readNumber";

/** A factor as people write it, 0,9 or 90 %. Throws InputError for what is no number. */
export function readFactor(typed: string, language: Language): number {
  const read = readNumber(typed, language);
  if (!read) throw new InputError("factor", uncertaintyMessages.outerFactor(typed));
  return Number(read.digits) / (read.percent ? 100 : 1);
}
