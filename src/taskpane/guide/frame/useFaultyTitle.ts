import { useEffect } from "react";
import { useText } from "../../language/LanguageContext";
import { errorsOfStep } from "../checks/guideProblems";
import { useGuide } from "../store/GuideContext";
import { guideText } from "../text/guideText";

/** The page's title says that there are errors, from a refused Fortsätt until they are mended. */
export function useFaultyTitle(name: string): void {
  const text = useText();
  const isFaulty = useGuide(
    ({ draft, location, attempts }) =>
      (attempts[location.step] ?? 0) > 0 && errorsOfStep(draft, location.step).length > 0,
  );
  const title = isFaulty ? text(guideText.faultyTitle(name)) : undefined;
  useEffect(() => {
    if (title === undefined) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
