import { useEffect, useState } from "react";
import type { Text } from "../../../core/text";
import { useLanguage } from "../../language/LanguageContext";
import { useServices } from "../../services/ServicesContext";
import { emptyState, type GuideState } from "../state";
import { thisYear } from "./thisYear";
import { findCalculations, openingOf, type Opening } from "./opening";

interface OpeningControl {
  /** Undefined while the workbook is being read. */
  readonly opening: Opening | undefined;
  readonly resolve: (opening: Opening) => void;
  readonly tryAgain: () => void;
  /** Reads the workbook anew and asks which calculation, the one in hand among them. */
  readonly choose: (inHand: GuideState) => void;
}

interface Request {
  readonly number: number;
  readonly inHand?: GuideState;
}

/** Reads, when the guide opens, what the workbook holds for it. */
export function useOpening(): OpeningControl {
  const { workbook } = useServices();
  const { language } = useLanguage();
  const [firstLanguage] = useState(language);
  const [request, setRequest] = useState<Request>({ number: 0 });
  const [opening, setOpening] = useState<Opening>();
  useEffect(() => {
    let isWanted = true;
    const tell = (next: Opening): void => {
      if (isWanted) setOpening(next);
    };
    findCalculations(workbook, firstLanguage).then(
      (found) => {
        if (!found.ok) tell(refused(found.problem.text));
        else if (!request.inHand)
          tell(openingOf(found.value, () => emptyState(firstLanguage, thisYear())));
        else tell({ kind: "choose", found: { ...found.value, draft: request.inHand } });
      },
      (reason: unknown) => {
        const words = reason instanceof Error ? reason.message : String(reason);
        tell(refused({ sv: words, en: words }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [workbook, firstLanguage, request]);
  const ask = (inHand?: GuideState): void => {
    setOpening(undefined);
    setRequest({ number: request.number + 1, ...(inHand ? { inHand } : {}) });
  };
  return {
    opening,
    resolve: setOpening,
    tryAgain: () => {
      ask();
    },
    choose: ask,
  };
}

const refused = (text: Text): Opening => ({ kind: "refused", text, canBegin: false });
