import { lazy, Suspense, type ReactNode } from "react";
import { useLoaded } from "../parts/useLoaded";
import { useServices } from "../services/ServicesContext";

const UnfinishedRun = lazy(async () => ({
  default: (
    await import(/* webpackChunkName: "sensitivity" */ "../sensitivity/unfinished/UnfinishedRun")
  ).UnfinishedRun,
}));

/** Where trying values in cells was cut off, the start page offers to put back what stood there. */
export function UnfinishedOffer(): ReactNode {
  const { workbook } = useServices();
  const loaded = useLoaded(workbook.whatIf.kept);
  if (!loaded || "failed" in loaded || !loaded.value.ok || !loaded.value.value) return null;
  return (
    <Suspense fallback={null}>
      <UnfinishedRun />
    </Suspense>
  );
}
