import type { Language } from "../../text";
import { actorName } from "../actors/builtInActors";
import type { Actor } from "../actors/actor";
import { distributionNames } from "../schema/choices";
import type { Distribution, Spread } from "../spread";
import type { CellValue } from "../tables";

/** Low, high and distribution as cells. A row without a range has its value as both: no numeric cell is left empty. */
export function spreadCells(
  spread: Spread | undefined,
  value: number,
  language: Language,
): { low: CellValue; high: CellValue; distribution: CellValue } {
  if (!spread)
    return { low: value, high: value, distribution: distributionNames.write("fixed", language) };
  const distribution = distributionText(spread.distribution, language);
  return { low: spread.low, high: spread.high, distribution };
}

function distributionText(distribution: Distribution, language: Language): string {
  if (distribution.shape !== "discrete")
    return distributionNames.write(distribution.shape, language);
  return distribution.outcomes
    .map(({ value, probability }) => `${digits(value, language)}@${digits(probability, language)}`)
    .join("; ");
}

/** Plain digits: with thousands set apart by a comma an English text would read as a decimal. */
function digits(value: number, language: Language): string {
  const plain = String(value).includes("e") ? value.toFixed(20).replace(/0+$/, "") : String(value);
  return language === "sv" ? plain.replace(".", ",") : plain;
}

/** An actor's name, or an empty text where there is none. */
export function actorCell(actor: Actor | undefined, language: Language): string {
  return actor ? actorName(actor, language) : "";
}
