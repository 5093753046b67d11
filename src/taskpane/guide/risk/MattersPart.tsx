import { Spinner } from "@fluentui/react-components";
import { useDeferredValue, type ReactNode } from "react";
import { usualFollowed } from "../../sensitivity/appraisal/choices";
import { RiskResult } from "../../sensitivity/appraisal/RiskResult";
import { TornadoSection } from "../../sensitivity/appraisal/TornadoSection";
import { useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { readingOf } from "../checks/guideProblems";
import { useDrawn } from "../simulation/SimulationContext";
import { useGuide } from "../store/GuideContext";
import { riskText } from "../text/riskText";
import { isVaried } from "./rangeOf";
import { uncertainValues } from "./uncertainValues";

/** What the uncertain values mean for the municipality: which matters most, and the chance of a surplus. */
export function MattersPart(): ReactNode {
  const text = useText();
  const { simulation, isRunning } = useDrawn();
  const draft = useDeferredValue(useGuide((state) => state.draft));
  const { appraisal } = readingOf(draft);
  if (!appraisal || !uncertainValues(draft).some((each) => isVaried(draft, each))) return null;
  const asked = { ...usualFollowed, horizon: appraisal.horizon };
  return (
    <>
      <Section title={text(riskText.matters)}>
        <TornadoSection appraisal={appraisal} asked={asked} isChosen={() => true} />
      </Section>
      <Section title={text(riskText.chance)}>
        {simulation ? (
          <RiskResult simulation={simulation} appraisal={appraisal} asked={asked} />
        ) : isRunning ? (
          <Spinner size="tiny" label={text(riskText.drawing)} />
        ) : null}
      </Section>
    </>
  );
}
