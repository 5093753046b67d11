import type { Calculation } from "../../core/appraisal";
import { rateInYear } from "../../core/discounting";
import type { Text } from "../../core/text";
import { percentText } from "../figures/percent";
import { resultText } from "../text/resultText";

/** Prices of which year, and which discount rate: "2026 års priser, 3,5 % ränta". */
export function basisOf<N>({ appraisal }: Calculation<N>): Text {
  const { discounting, prices, horizon } = appraisal;
  const [first, last] = [1, Math.max(1, horizon)].map((year) =>
    rateInYear(discounting.schedule, year),
  );
  if (first !== last) return resultText.basisOfSchedule(prices.priceYear);
  return {
    sv: resultText.basis(prices.priceYear, percentText(first ?? 0, "sv")).sv,
    en: resultText.basis(prices.priceYear, percentText(first ?? 0, "en")).en,
  };
}
