import { useEffect, useState } from "react";
import type { Outcome, Selection } from "../../workbook/port";
import { useServices } from "../services/ServicesContext";

/** What is selected on the sheet now, and how often that has changed; undefined before the first answer. */
export interface CurrentSelection {
  readonly outcome: Outcome<Selection> | undefined;
  readonly changes: number;
}

/** Follows the selection while the page is open. */
export function useSelection(): CurrentSelection {
  const { workbook } = useServices();
  const [current, setCurrent] = useState<CurrentSelection>({ outcome: undefined, changes: 0 });
  useEffect(() => {
    let wanted = true;
    const read = (): void => {
      void workbook.selection().then((outcome) => {
        if (wanted) setCurrent(({ changes }) => ({ outcome, changes: changes + 1 }));
      });
    };
    read();
    const stop = workbook.onSelectionChange(read);
    return () => {
      wanted = false;
      stop();
    };
  }, [workbook]);
  return current;
}
