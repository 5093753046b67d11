import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { distributionNames } from "../../../../core/model/schema/choices";
import { grouped } from "../../../figures/grouped";
import { useLanguage, useText } from "../../../language/LanguageContext";
import { Notice } from "../../../parts/Notice";
import { useFormStyles } from "../../parts/formStyles";
import { assumptionCell, readCell, type Draft } from "../../state";
import { useDispatch, useGuide, useGuideStore } from "../../store/GuideContext";
import { participantsText } from "../../text/participantsText";
import { measuredRate, type Measured } from "./measuredRate";

const rateCell = assumptionCell("successRate");

/** The difference between the groups with its interval, and the way to use it as the success rate. */
export function MeasuredDifference(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const store = useGuideStore();
  const found = useGuide(({ draft }) => measuredRate(draft));
  const isUsed = useGuide(({ draft }) => isInUse(draft, measuredRate(draft)));
  if (!found) return null;
  if ("problem" in found) return <Notice kind="error">{text(found.problem)}</Notice>;
  const { difference, low, high } = found.estimate;
  const points = (share: number | undefined): string =>
    share === undefined ? "" : grouped(share * 100, 1, language).replace(/[.,]0$/, "");
  const span = low === undefined ? [] : [points(low), points(high)];
  return (
    <div className={form.surface} role="status">
      <p className={form.text}>{text(participantsText.difference(points(difference), ...span))}</p>
      {difference <= 0 ? <p className={form.text}>{text(participantsText.negative)}</p> : null}
      {difference > 0 && isUsed ? (
        <p className={form.text}>{text(participantsText.inUse)}</p>
      ) : null}
      {difference > 0 && !isUsed ? (
        <div className={form.buttons}>
          <Button
            onClick={() => {
              const { draft } = store.get();
              dispatch({ type: "writeAll", cells: cellsOf(draft, found) });
            }}
          >
            {text(participantsText.useDifference(points(difference)))}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type Estimated = Extract<Measured, { estimate: object }>;

const rounded = (share: number): number => Number(share.toFixed(6));

function isInUse(draft: Draft, found: Measured): boolean {
  if (!found || "problem" in found) return false;
  return readCell(draft, rateCell) === rounded(found.estimate.difference);
}

/** The rate and, where the numbers carry an interval, its ends as low and high of a normal distribution. */
function cellsOf(draft: Draft, { estimate, description }: Estimated) {
  const { difference, low, high } = estimate;
  const { language } = draft;
  const cells = [{ cell: rateCell, value: rounded(difference) }];
  const spread =
    low === undefined || high === undefined
      ? []
      : [
          { cell: assumptionCell("successRate", "low"), value: rounded(Math.max(0, low)) },
          { cell: assumptionCell("successRate", "high"), value: rounded(Math.min(1, high)) },
          {
            cell: assumptionCell("successRate", "distribution"),
            value: distributionNames.write("normal", language),
          },
        ];
  const words = description
    ? [{ cell: assumptionCell("comparison: description"), value: description[language] }]
    : [];
  return [...cells, ...spread, ...words];
}
