import { differenceInDifferences, riskDifference, type Estimate } from "../../../../core/evidence";
import { InputError } from "../../../../core/errors";
import { isBlank } from "../../../../core/model/cells/isBlank";
import type { Text } from "../../../../core/text";
import { percentText } from "../../../figures/percent";
import { asideCell, assumptionCell, readCell, type Draft } from "../../state";
import { participantsText } from "../../text/participantsText";

/** What the numbers of a comparison group say, or what is wrong with them; undefined while some are missing. */
export type Measured =
  | { readonly estimate: Estimate; readonly description?: Text }
  | { readonly problem: Text }
  | undefined;

const measured = new WeakMap<Draft, { readonly value: Measured }>();

/** The success rate that the comparison group gives. The same answer, and the same object, for the same draft. */
export function measuredRate(draft: Draft): Measured {
  const known = measured.get(draft);
  if (known) return known.value;
  const value =
    readCell(draft, asideCell("design")) === "beforeAndAfter" ? ofShares(draft) : ofNumbers(draft);
  measured.set(draft, { value });
  return value;
}

function ofNumbers(draft: Draft): Measured {
  const [treated, treatedSuccesses, controls, controlSuccesses] = (
    ["treated", "treatedSuccesses", "controls", "controlSuccesses"] as const
  ).map((part) => readCell(draft, assumptionCell(`comparison: ${part}`)));
  const given = [treatedSuccesses, treated, controlSuccesses, controls];
  if (given.some((cell) => isBlank(cell ?? null) || typeof cell !== "number")) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = given as readonly number[];
  try {
    return { estimate: riskDifference(a, b, c, d) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problem: { sv: error.describe("sv"), en: error.describe("en") } };
  }
}

function ofShares(draft: Draft): Measured {
  const share = (name: string): number => Number(readCell(draft, asideCell(name)) ?? Number.NaN);
  const names = ["treatedBefore", "treatedAfter", "controlBefore", "controlAfter"];
  if (names.some((name) => isBlank(readCell(draft, asideCell(name))))) return undefined;
  const shares = names.map(share);
  if (!shares.every((each) => each >= 0 && each <= 1)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = shares;
  const changed = (from: number, to: number, language: "sv" | "en"): string =>
    `${percentText(from, language)} → ${percentText(to, language)}`;
  return {
    estimate: differenceInDifferences([a], [b], [c], [d]),
    description: {
      sv: participantsText.didDescription(changed(a, b, "sv"), changed(c, d, "sv")).sv,
      en: participantsText.didDescription(changed(a, b, "en"), changed(c, d, "en")).en,
    },
  };
}
