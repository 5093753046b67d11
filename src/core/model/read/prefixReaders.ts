import { actorKinds } from "../actors/actor";
import type { AssumptionValue } from "../assumptionValue";
import { isBlank } from "../cells/isBlank";
import { cellMessages } from "../cells/messages";
import { readNumber } from "../cells/readNumber";
import {
  readCalendarYear,
  readCorrelation,
  readCost,
  readCount,
  readFactor,
  readRate,
  readShare,
  readText,
  readYears,
} from "../cells/readers";
import { plainWord } from "../cells/sameWord";
import { keyMessages } from "../keyMessages";
import { CellRefused } from "../problem";
import { fundModels, fundRisks } from "../schema/choices";
import {
  comparisonParts,
  fundParts,
  partOf,
  type FundPart,
  type PrefixKey,
} from "../schema/prefixKeys";
import type { CellValue } from "../tables";

/** What a row with a prefix says, once understood. */
export interface PrefixReading {
  readonly suffix: string;
  readonly value: AssumptionValue;
  readonly unit?: string;
}

type PrefixReader = (suffix: string, value: CellValue, unit: string) => PrefixReading;

/** How the suffix and the value of each prefix are read. */
export const prefixReaders: Readonly<Record<PrefixKey, PrefixReader>> = {
  actor: (suffix, value) => ({ suffix: named(suffix), value: actorKinds.read(value) }),
  perspective: (suffix, value) => ({ suffix: named(suffix), value: listOf(readText(value)) }),
  discountRateFrom: (suffix, value) => ({
    suffix: String(readYears(suffix)),
    value: readRate(value),
  }),
  inflationFrom: (suffix, value) => ({
    suffix: String(readCalendarYear(suffix)),
    value: readRate(value),
  }),
  index: (suffix, value) => ({
    suffix: String(readCalendarYear(suffix)),
    value: readFactor(value),
  }),
  financing: (suffix, value, unit) => ({ suffix: named(suffix), ...readFinancing(value, unit) }),
  comparison: (suffix, value) => {
    const part = partOf(comparisonParts, suffix);
    if (!part) throw new CellRefused(keyMessages.unknownPart(suffix, comparisonParts));
    return { suffix: part, value: part === "description" ? readText(value) : readCount(value) };
  },
  correlation: (suffix, value) => {
    const inputs = suffix.split(/×|(?<=\s)[xX](?=\s)/).map((input) => input.trim());
    if (inputs.length !== 2 || inputs.includes(""))
      throw new CellRefused(keyMessages.notTwoInputs(suffix));
    return { suffix: inputs.join(" × "), value: readCorrelation(value) };
  },
  fund: (suffix, value) => {
    const part = partOf(fundParts, suffix);
    if (!part) throw new CellRefused(keyMessages.unknownPart(suffix, fundParts));
    return { suffix: part, value: fundValue(part, value) };
  },
};

function named(suffix: string): string {
  if (suffix === "") throw new CellRefused(keyMessages.nothingAfterColon());
  return suffix;
}

function listOf(text: string): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function readFinancing(value: CellValue, unit: string): { value: number; unit: string } {
  const read = readNumber(value);
  const known = unit === "" ? read.unit : plainWord(unit);
  if (known === "%") return { value: readShare(value), unit: "%" };
  if (known === "kr" || known === "sek") return { value: readCost(value), unit: "kr" };
  throw new CellRefused(keyMessages.financingUnit(unit));
}

function fundValue(part: FundPart, value: CellValue): AssumptionValue {
  if (part === "model") return fundModels.read(value);
  if (part === "risk") return fundRisks.read(value);
  if (part === "share") return readShare(value);
  if (part === "years") return readYears(value);
  const word = typeof value === "string" ? plainWord(value) : "";
  if (isBlank(value)) throw new CellRefused(cellMessages.missing());
  return word === "bidrag" || word === "grant" ? "grant" : readRate(value);
}
