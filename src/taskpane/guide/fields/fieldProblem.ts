import type { CellValue } from "../../../core/model";
import { isBlank } from "../../../core/model/cells/isBlank";
import { readHorizons } from "../../../core/model/cells/assumptionReaders";
import {
  readAmount,
  readCalendarYear,
  readCost,
  readCount,
  readGrade,
  readNotNegative,
  readRate,
  readShare,
  readYears,
  type CellReader,
} from "../../../core/model/cells/readers";
import { CellRefused } from "../../../core/model/problem";
import type { Language, Text } from "../../../core/text";
import { fieldMessages } from "../text/fieldMessages";
import type { MoneyUnit } from "../state";
import { unitText } from "./unitText";
import type { FieldDefinition, FieldKind } from "./fieldDefinition";
import { shownValue } from "./shownValue";

const readers: Partial<Readonly<Record<FieldKind, CellReader<unknown>>>> = {
  money: readAmount,
  cost: readCost,
  share: readShare,
  rate: readRate,
  excess: readNotNegative,
  number: readCount,
  years: readYears,
  year: readCalendarYear,
  horizons: readHorizons,
  grade: readGrade,
};

/** The most characters that a cell of Excel holds. */
const LONGEST = 32_767;

export interface FieldProblem {
  readonly text: Text;
  /** Nothing is entered yet. That is no error before Fortsätt was pressed. */
  readonly isMissing?: true;
}

/** What is wrong with what stands in a field's cell, by itself; undefined where nothing is. */
export function fieldProblem(
  field: FieldDefinition,
  cell: CellValue,
  moneyUnit: MoneyUnit,
): FieldProblem | undefined {
  if (isBlank(cell) || (field.zeroIsBlank && cell === 0))
    return field.missing && { text: field.missing, isMissing: true };
  if (typeof cell === "string" && cell.length > LONGEST)
    return { text: fieldMessages.tooLong(field.label, cell.length) };
  const read = readers[field.kind];
  if (!read) return undefined;
  try {
    read(cell);
    return undefined;
  } catch (error) {
    if (!(error instanceof CellRefused)) throw error;
    return { text: fieldMessages.notOfKind(field, wasOf(field, cell, moneyUnit)) };
  }
}

/** What was entered, as its field shows it. */
function wasOf(field: FieldDefinition, cell: CellValue, moneyUnit: MoneyUnit): Text {
  const was = (language: Language): string => {
    if (typeof cell !== "number") return quoted(String(cell), language);
    const unit = unitText(field, moneyUnit)[language];
    const space = language === "en" && unit === "%" ? "" : "\u00a0";
    return `${shownValue(field, cell, { language, moneyUnit })}${unit === "" ? "" : space + unit}`;
  };
  return { sv: was("sv"), en: was("en") };
}

const SHOWN = 60;

function quoted(text: string, language: Language): string {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return language === "sv" ? `”${shown}”` : `“${shown}”`;
}
