import { bilingual as t } from "../../../core/effectLibrary/bilingual";

/** What a calculation lacks as a whole. */
export const guideMessages = {
  noParticipants: t(
    "Lägg till minst ett år med deltagare.",
    "Add at least one year with participants.",
  ),
  noCosts: t("Lägg till minst en kostnad.", "Add at least one cost."),
  noEffects: t("Lägg till minst en effekt.", "Add at least one effect."),
};
