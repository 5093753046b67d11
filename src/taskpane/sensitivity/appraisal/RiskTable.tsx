import type { ReactNode } from "react";
import { horizonHeading } from "../../../core/appraisal/tables/headings";
import type { Appraisal } from "../../../core/model";
import type { Estimate, Simulation } from "../../../core/uncertainty/simulation";
import { ChartTable } from "../../charts/ChartTable";
import { percentText } from "../../figures/percent";
import { useLanguage, useText } from "../../language/LanguageContext";
import { riskText } from "../../text/riskText";
import { figureText } from "./figureText";

interface RiskTableProps {
  readonly simulation: Simulation;
  readonly appraisal: Appraisal;
}

/** Mean, percentiles and chances with how far each may be from that of endlessly many draws. */
export function RiskTable({ simulation, appraisal }: RiskTableProps): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { measure, mean, deviation, percentiles, chanceOfYes, chanceOfPayback } = simulation;
  const figure = (value: number): string => figureText(value, measure.unit, language);
  const chance = (value: number): string => percentText(value, language, 1);
  const row = (
    name: string,
    { value, margin }: Estimate,
    write: (value: number) => string,
  ): readonly string[] => [
    name,
    value === undefined ? "–" : write(value),
    margin === undefined ? "–" : write(margin),
  ];
  return (
    <ChartTable
      caption={text(riskText.risk)}
      head={[riskText.figure, riskText.value, riskText.margin].map(text)}
      rows={[
        row(text(riskText.mean), mean, figure),
        row(text(riskText.deviation), deviation, figure),
        ...percentiles.map((each) => row(`P${String(each.percent)}`, each, figure)),
        row(text(riskText.chanceRow), chanceOfYes, chance),
        ...chanceOfPayback.map((each) =>
          row(text(riskText.paybackRow(horizonHeading(each, appraisal))), each, chance),
        ),
      ]}
    />
  );
}
