import { useEffect, useState } from "react";
import type { Argument } from "../../workbook/plan/formula";
import { useLanguage } from "../language/LanguageContext";
import type { CatalogueEntry } from "../services/catalogue";
import { useServices } from "../services/ServicesContext";
import { liveResult, type LiveResult } from "./liveResult";

const stillness = 150;

/** The result for the arguments as they stand; computed again when they or the selection change. Undefined arguments are not understood yet. */
export function useLiveResult(
  entry: CatalogueEntry,
  args: readonly Argument[] | undefined,
  selectionChanges: number,
): LiveResult | undefined {
  const { workbook, evaluate } = useServices();
  const { language } = useLanguage();
  const [result, setResult] = useState<LiveResult>();
  const written = args && JSON.stringify(args);
  useEffect(() => {
    if (written === undefined || !evaluate) return;
    let wanted = true;
    const timer = setTimeout(() => {
      const given = JSON.parse(written) as readonly Argument[];
      void liveResult(entry, given, workbook, evaluate, language).then((computed) => {
        if (wanted) setResult(computed);
      });
    }, stillness);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [entry, written, workbook, evaluate, language, selectionChanges]);
  return written === undefined ? undefined : result;
}
