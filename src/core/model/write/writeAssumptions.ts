import type { Language, Text } from "../../text";
import { actorKinds, type ActorKind } from "../actors/actor";
import type { Assumption, PrefixedAssumption } from "../assumption";
import type { AssumptionValue } from "../assumptionValue";
import { assumptionKeys } from "../schema/assumptionKeys";
import { fundModels, fundRisks, timings, type FundModel, type FundRisk } from "../schema/choices";
import { comparisonParts, fundParts, prefixKeys, type FundPart } from "../schema/prefixKeys";
import type { CellValue } from "../tables";
import { spreadCells } from "./writeCells";
import type { WrittenRow } from "./writeTable";

/** The rows of Antaganden; unknown keys as they came. */
export function writeAssumption(assumption: Assumption, language: Language): WrittenRow {
  const { unit, source, note, extra } = assumption;
  const cells = { ...cellsOf(assumption, language), unit, source, note };
  return { cells, extra };
}

function cellsOf(assumption: Assumption, language: Language): Record<string, CellValue> {
  if (assumption.kind === "other") {
    const { key, value, low, high, distribution } = assumption;
    return { key, value, low, high, distribution };
  }
  const { value } = assumption;
  const key =
    assumption.kind === "single"
      ? assumptionKeys[assumption.key].name[language]
      : prefixedKey(assumption, language);
  const cell =
    assumption.kind === "single"
      ? singleCell(assumption.key, value, language)
      : prefixedCell(assumption, language);
  const spread =
    typeof value === "number" ? spreadCells(assumption.spread, value, language) : noSpread;
  return { key, value: cell, ...spread };
}

const noSpread = { low: 0, high: 0, distribution: "" };

function singleCell(
  key: string,
  value: AssumptionValue | undefined,
  language: Language,
): CellValue {
  // Blank there; the writer leaves no numeric cell empty.
  if (value === undefined) return 0;
  if (key === "timing") return timings.write(value as keyof typeof timings.words, language);
  return plainCell(value);
}

function plainCell(value: AssumptionValue): CellValue {
  return typeof value === "object" ? value.map(String).join("; ") : value;
}

function prefixedKey({ prefix, suffix }: PrefixedAssumption, language: Language): string {
  const parts: Readonly<Record<string, Text>> = { ...comparisonParts, ...fundParts };
  const known = prefix === "comparison" || prefix === "fund" ? parts[suffix] : undefined;
  return `${prefixKeys[prefix][language]}: ${known ? known[language] : suffix}`;
}

function prefixedCell(
  { prefix, suffix, value }: PrefixedAssumption,
  language: Language,
): CellValue {
  if (prefix === "actor") return actorKinds.write(value as ActorKind, language);
  if (prefix !== "fund") return plainCell(value);
  return fundCell(suffix as FundPart, value, language);
}

function fundCell(part: FundPart, value: AssumptionValue, language: Language): CellValue {
  if (part === "model") return fundModels.write(value as FundModel, language);
  if (part === "risk") return fundRisks.write(value as FundRisk, language);
  if (value === "grant") return language === "sv" ? "bidrag" : "grant";
  return plainCell(value);
}
