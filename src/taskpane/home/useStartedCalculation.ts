import { useEffect, useState } from "react";
import { useServices } from "../services/ServicesContext";

/** The first table of a calculation, by the names that SOCINV gives it. */
const firstTable = /^(antaganden|assumptions)\d*$/i;

/** Whether the workbook holds a calculation to go on with: a draft, or the tables of one. */
export function useStartedCalculation(): boolean {
  const { workbook } = useServices();
  const [isStarted, setStarted] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void Promise.all([workbook.readDraft(), workbook.namesInUse()]).then(([draft, inUse]) => {
      const hasDraft = draft.ok && draft.value !== undefined;
      const hasTables = inUse.ok && inUse.value.tables.some((name) => firstTable.test(name));
      if (isWanted) setStarted(hasDraft || hasTables);
    });
    return () => {
      isWanted = false;
    };
  }, [workbook]);
  return isStarted;
}
