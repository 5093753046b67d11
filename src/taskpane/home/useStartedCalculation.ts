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
    const look = async (): Promise<void> => {
      const [draft, inUse] = await Promise.all([workbook.readDraft(), workbook.namesInUse()]);
      if (!isWanted || !draft.ok || !inUse.ok) return;
      const hasTables = inUse.value.tables.some((name) => firstTable.test(name));
      setStarted(draft.value !== undefined || hasTables);
    };
    void look();
    const stop = workbook.onContentChange(() => void look());
    return () => {
      isWanted = false;
      stop();
    };
  }, [workbook]);
  return isStarted;
}
