import { useId } from "react";

/** An id of one's own within the page, without the colons that `url(#…)` cannot have. */
export function useChartId(): string {
  return `chart${useId().replaceAll(":", "")}`;
}
