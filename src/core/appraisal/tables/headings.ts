import { actorName } from "../../model/actors/builtInActors";
import { standardPerspectives } from "../../model/actors/standardPerspectives";
import type { Actor, Appraisal, StandardPerspective } from "../../model";
import type { Text } from "../../text";
import type { HorizonColumn } from "../horizons";
import { sameText } from "./outputTable";

/** "25 år (2027–2052)", and "Mandatperioden (2027–2030)". */
export function horizonHeading(
  { horizon, isTerm, lastYear }: HorizonColumn,
  { startYear }: Appraisal,
): Text {
  const span = `(${String(startYear)}–${String(lastYear)})`;
  if (isTerm) return { sv: `Mandatperioden ${span}`, en: `Term of office ${span}` };
  return {
    sv: `${String(horizon)}\u00a0år ${span}`,
    en: `${String(horizon)}\u00a0${horizon === 1 ? "year" : "years"} ${span}`,
  };
}

/** An actor in both languages; the line Skattefinansiering where there is no actor. */
export function actorText(actor: Actor | undefined): Text {
  if (!actor) return { sv: "Skattefinansiering", en: "Tax financing" };
  return { sv: actorName(actor, "sv"), en: actorName(actor, "en") };
}

export function perspectiveText(name: string): Text {
  const { words } = standardPerspectives;
  return name in words ? words[name as StandardPerspective].name : sameText(name);
}

/** Every year of the calculation, as numbers. */
export function yearHeadings({ startYear }: Appraisal, lastYear: number): readonly number[] {
  return Array.from({ length: lastYear + 1 }, (_, year) => startYear + year);
}
