import type { GainOrLoss } from "../../core/appraisal";
import { actorText } from "../../core/appraisal/tables/headings";
import type { Text } from "../../core/text";
import { percentText } from "../figures/percent";
import { actorsText } from "../text/actorsText";

/** Less than half a krona shows as nothing. */
const nothing = 0.5;

/** The chart's title: who gains most and who loses most. `rows` are sorted, the largest gain first. */
export function actorsFinding(rows: readonly GainOrLoss[]): Text {
  const moved = rows.filter(({ netPresentValue }) => Math.abs(netPresentValue) >= nothing);
  const [best, worst] = [moved[0], moved.at(-1)];
  if (!best || !worst) return actorsText.noneMoves;
  if (worst.netPresentValue > 0) return actorsText.allGain;
  if (best.netPresentValue < 0) return actorsText.allLose;
  return actorsText.bestAndWorst(actorText(best.actor), actorText(worst.actor));
}

/** What part of society's costs and benefits falls on the one who bears most of the costs. None where shares say nothing. */
export function whoBears(rows: readonly GainOrLoss[]): Text | undefined {
  const payers = rows.filter(({ costShare }) => isPart(costShare));
  const payer = payers.reduce<GainOrLoss | undefined>(
    (most, row) => ((row.costShare ?? 0) > (most?.costShare ?? 0) ? row : most),
    undefined,
  );
  if (!payer || !isPart(payer.benefitShare)) return undefined;
  return actorsText.bears(
    actorText(payer.actor),
    shareText(payer.costShare ?? 0),
    shareText(payer.benefitShare ?? 0),
  );
}

const isPart = (share: number | undefined): boolean =>
  share !== undefined && share >= 0 && share <= 1;

const shareText = (share: number): Text => ({
  sv: percentText(share, "sv", 0),
  en: percentText(share, "en", 0),
});
