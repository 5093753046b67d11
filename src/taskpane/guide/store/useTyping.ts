import { useLanguage } from "../../language/LanguageContext";
import type { Typing } from "../fields/typedValue";
import { useGuide } from "./GuideContext";

/** How numbers are typed and shown here: the pane's language and the workbook's unit of money. */
export function useTyping(): Typing {
  const { language } = useLanguage();
  const moneyUnit = useGuide(({ draft }) => draft.moneyUnit);
  return { language, moneyUnit };
}
