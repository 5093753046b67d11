import { isBlank } from "../../../core/model/cells/isBlank";
import { comparisonParts, type ComparisonPart } from "../../../core/model/schema/prefixKeys";
import { assumptionCell } from "./cellRef";
import type { Draft, RateBasis } from "./draft";
import { readCell } from "./readCell";

/** How the success rate of a calculation seems to be known: by its comparison group, else by its source. */
export function rateBasisOf(draft: Draft): RateBasis {
  const parts = Object.keys(comparisonParts) as ComparisonPart[];
  const compared = parts.some(
    (part) => !isBlank(readCell(draft, assumptionCell(`comparison: ${part}`))),
  );
  if (compared) return "comparison";
  return isBlank(readCell(draft, assumptionCell("successRate", "source"))) ? "own" : "study";
}
