import { useState, type ReactNode } from "react";
import type { Appraisal, Tables } from "../../../core/model";
import type { AskedFully, Followed } from "./choices";
import type { TypedDraws } from "./DrawSettings";
import { OuterFactorsSection } from "./fixedRuns/OuterFactorsSection";
import { SpreadCostsSection } from "./fixedRuns/SpreadCostsSection";
import { FollowedCard } from "./FollowedCard";
import { InputChoice } from "./InputChoice";
import { RiskSection } from "./RiskSection";
import { SwitchingSection } from "./SwitchingSection";
import { TornadoSection } from "./TornadoSection";

interface AppraisalContentProps {
  readonly tables: Tables;
  readonly appraisal: Appraisal;
  readonly asked: AskedFully;
  readonly draws: TypedDraws;
  readonly changeDraws: (draws: TypedDraws) => void;
  readonly changeFollowed: (changed: Partial<Followed>) => void;
}

/** What is followed, then the tornado, the distribution, where each input turns the result, and the two fixed runs. */
export function AppraisalContent(props: AppraisalContentProps): ReactNode {
  const { tables, appraisal, asked, draws, changeDraws, changeFollowed } = props;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const isChosen = (name: string): boolean => !leftOut.has(name);
  return (
    <>
      <FollowedCard appraisal={appraisal} asked={asked} change={changeFollowed} />
      <TornadoSection appraisal={appraisal} asked={asked} isChosen={isChosen} />
      <InputChoice appraisal={appraisal} leftOut={leftOut} change={setLeftOut} />
      <RiskSection
        tables={tables}
        appraisal={appraisal}
        asked={asked}
        draws={draws}
        changeDraws={changeDraws}
      />
      <SwitchingSection appraisal={appraisal} asked={asked} isChosen={isChosen} />
      <OuterFactorsSection appraisal={appraisal} />
      <SpreadCostsSection appraisal={appraisal} />
    </>
  );
}
