import { useEffect, useState } from "react";
import { useLanguage } from "../language/LanguageContext";
import { useServices } from "../services/ServicesContext";
import { explainCell, type CellExplanation } from "./explainCell";

/** Why the selected cell shows an error of a SOCINV function; undefined while it shows none. */
export function useCellExplanation(): CellExplanation | undefined {
  const { workbook, evaluate } = useServices();
  const { language } = useLanguage();
  const [explanation, setExplanation] = useState<CellExplanation | undefined>(undefined);
  useEffect(() => {
    let latest = 0;
    const look = async (): Promise<void> => {
      latest += 1;
      const asked = latest;
      const content = await workbook.activeCell();
      const found =
        content.ok && evaluate
          ? await explainCell(content.value, workbook, evaluate, language)
          : undefined;
      if (asked === latest) setExplanation(found);
    };
    const start = (): void => {
      look().catch(() => {
        setExplanation(undefined);
      });
    };
    start();
    const stop = workbook.onSelectionChange(start);
    return () => {
      latest = -1;
      stop();
    };
  }, [workbook, evaluate, language]);
  return explanation;
}
