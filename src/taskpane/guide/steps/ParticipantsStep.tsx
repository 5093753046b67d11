import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { participantsText } from "../text/participantsText";
import { Cohorts } from "./participants/Cohorts";
import { CostList } from "./participants/CostList";
import { SuccessRate } from "./participants/SuccessRate";

/** Step 2: who takes part, how many succeed and how that is known, and what it costs whom. */
export function ParticipantsStep(): ReactNode {
  const text = useText();
  return (
    <>
      <Cohorts />
      <Section title={text(participantsText.success)}>
        <SuccessRate />
      </Section>
      <CostList />
    </>
  );
}
