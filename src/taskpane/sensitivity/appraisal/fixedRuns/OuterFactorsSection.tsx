import { useMemo, useState, type ReactNode } from "react";
import { horizonColumns } from "../../../../core/appraisal";
import { horizonHeading, perspectiveText } from "../../../../core/appraisal/tables/headings";
import type { Appraisal } from "../../../../core/model";
import { formatNumber } from "../../../../core/text";
import { OUTER_FACTOR, outerFactors } from "../../../../core/uncertainty";
import { bareAmount } from "../../../figures/amounts";
import { amountUnits, chartUnit } from "../../../figures/amountUnit";
import { capital } from "../../../figures/capital";
import { useLanguage, useText } from "../../../language/LanguageContext";
import { Section } from "../../../parts/Section";
import { fixedRunsText } from "../../../text/fixedRunsText";
import { attemptTo } from "../attemptTo";
import { errorText } from "../errorText";
import { FactorField } from "./FactorField";
import { Hint } from "./Hint";
import { readFactor } from "./readFactor";
import { RunTable } from "./RunTable";

/** Net present values as planned and with every effect × 0.9, or another factor: they follow the tables. */
export function OuterFactorsSection({ appraisal }: { readonly appraisal: Appraisal }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const [typed, setTyped] = useState(formatNumber(OUTER_FACTOR, language));
  const attempted = useMemo(
    () =>
      attemptTo(() => {
        const factor = readFactor(typed, language);
        return { factor, runs: outerFactors(appraisal, factor) };
      }),
    [appraisal, typed, language],
  );
  const problem = "error" in attempted ? errorText(attempted.error, language) : undefined;
  return (
    <Section title={text(fixedRunsText.outer)}>
      <Hint>{text(fixedRunsText.outerHint)}</Hint>
      <FactorField typed={typed} problem={problem} change={setTyped} />
      {"value" in attempted ? <Outcome appraisal={appraisal} {...attempted.value} /> : null}
    </Section>
  );
}

interface OutcomeProps {
  readonly appraisal: Appraisal;
  readonly factor: number;
  readonly runs: ReturnType<typeof outerFactors>;
}

function Outcome({ appraisal, factor, runs }: OutcomeProps): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const unit = chartUnit(runs.flatMap(({ planned, reduced }) => [...planned, ...reduced]));
  const write = (amount = 0): string => bareAmount(amount, unit, language);
  const horizons = horizonColumns(appraisal).map((column) =>
    text(horizonHeading(column, appraisal)),
  );
  const times = { sv: formatNumber(factor, "sv"), en: formatNumber(factor, "en") };
  return (
    <RunTable
      caption={text(fixedRunsText.netPresentValue(amountUnits[unit].name))}
      head={[fixedRunsText.horizon, fixedRunsText.planned, fixedRunsText.effectsTimes(times)].map(
        text,
      )}
      groups={runs.map(({ perspective, planned, reduced }) => ({
        name: capital(text(perspectiveText(perspective))),
        rows: horizons.map((name, at) => [name, write(planned[at]), write(reduced[at])]),
      }))}
    />
  );
}
