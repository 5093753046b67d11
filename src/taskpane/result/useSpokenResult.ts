import { verdict } from "../../core/appraisal";
import { netAmount } from "../figures/amounts";
import { percentText } from "../figures/percent";
import { useLanguage, useText } from "../language/LanguageContext";
import { liveText } from "../text/liveText";
import type { Result } from "./resultOf";

/** The live result as a screen reader tells it. */
export function useSpokenResult(result: Result, chance: number | undefined): string {
  const { language } = useLanguage();
  const text = useText();
  if (result.kind === "missing") return text(result.reason);
  const { horizon, municipalityNetPresentValue, societyNetPresentValue } = verdict(
    result.calculation,
  );
  const own = netAmount(municipalityNetPresentValue, language);
  if (chance !== undefined)
    return text(liveText.spokenWithChance(own, percentText(chance, language, 0), horizon));
  return text(liveText.spoken(own, netAmount(societyNetPresentValue, language), horizon));
}
