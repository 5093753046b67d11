import { useEffect, useState } from "react";
import type { FormulaCount, Outcome } from "../../workbook/port";
import { useServices } from "../services/ServicesContext";

/** Counting reads every formula of the workbook, so it waits until the user has stopped for a moment. */
const stillness = 800;

/** How many formulas of SOCINV the workbook holds: counted when the page appears, and again once cells have changed. */
export function useFormulaCount(): Outcome<FormulaCount> | undefined {
  const { workbook } = useServices();
  const [outcome, setOutcome] = useState<Outcome<FormulaCount>>();
  useEffect(() => {
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = async (): Promise<void> => {
      latest += 1;
      const own = latest;
      const counted = await workbook.countFormulas();
      if (own !== latest) return;
      // While somebody types in a cell nothing can be counted: the last figures stand.
      setOutcome((before) => (counted.ok || !before?.ok ? counted : before));
    };
    void count();
    const stop = workbook.onContentChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void count(), stillness);
    });
    return () => {
      latest = -1;
      clearTimeout(timer);
      stop();
    };
  }, [workbook]);
  return outcome;
}
