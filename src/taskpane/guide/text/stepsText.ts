import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";
import type { StepId } from "../state";

interface StepWords {
  readonly name: Text;
  /** What the step asks. */
  readonly question: Text;
}

export const stepsText: Readonly<Record<StepId, StepWords>> = {
  project: {
    name: t("Projekt", "Project"),
    question: t(
      "Vad ska kalkylen svara på, och över hur lång tid?",
      "What is the calculation to answer, and over how long?",
    ),
  },
  participants: {
    name: t("Målgrupp och insats", "Target group and intervention"),
    question: t(
      "Hur många deltar, hur många lyckas och vad kostar det?",
      "How many take part, how many succeed and what does it cost?",
    ),
  },
  effects: {
    name: t("Effekter", "Effects"),
    question: t(
      "Vad ändras för den som lyckas, och i vems budget märks det?",
      "What changes for those who succeed, and in whose budget does it show?",
    ),
  },
  risk: {
    name: t("Risk", "Risk"),
    question: t(
      "Hur fel kan vi ha, och vad händer då?",
      "How wrong can we be, and what happens then?",
    ),
  },
  review: {
    name: t("Granska", "Review"),
    question: t("Lönar det sig, för vem och när?", "Does it pay off, for whom and when?"),
  },
};
