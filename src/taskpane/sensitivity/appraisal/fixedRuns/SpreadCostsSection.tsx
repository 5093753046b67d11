import { useMemo, type ReactNode } from "react";
import { perspectiveText } from "../../../../core/appraisal/tables/headings";
import { isMissing, type Missing } from "../../../../core/errors";
import type { Appraisal } from "../../../../core/model";
import { spreadCosts, type SpreadCosts } from "../../../../core/uncertainty";
import { bareAmount } from "../../../figures/amounts";
import { amountUnits, chartUnit } from "../../../figures/amountUnit";
import { capital } from "../../../figures/capital";
import { useLanguage, useText } from "../../../language/LanguageContext";
import { Section } from "../../../parts/Section";
import { fixedRunsText } from "../../../text/fixedRunsText";
import { Hint } from "./Hint";
import { RunTable } from "./RunTable";

/** The running net after one and five years as planned and with the cost spread over three years: it follows the tables. */
export function SpreadCostsSection({ appraisal }: { readonly appraisal: Appraisal }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const runs = useMemo(() => spreadCosts(appraisal), [appraisal]);
  const figures = runs.flatMap(({ after }) => after.flatMap(figuresOf));
  const unit = chartUnit(figures.filter((figure) => typeof figure === "number"));
  const missing = figures.find(isMissing);
  const write = (figure: number | Missing): string =>
    isMissing(figure) ? "–" : bareAmount(figure, unit, language);
  return (
    <Section title={text(fixedRunsText.spread)}>
      <Hint>{text(fixedRunsText.spreadHint)}</Hint>
      <RunTable
        caption={text(fixedRunsText.profit(amountUnits[unit].name))}
        head={[fixedRunsText.when, fixedRunsText.planned, fixedRunsText.spreadRun].map(text)}
        groups={runs.map(({ perspective, after }) => ({
          name: capital(text(perspectiveText(perspective))),
          rows: after.map((each) => [
            text(fixedRunsText.after(each.years)),
            ...figuresOf(each).map(write),
          ]),
        }))}
      />
      {missing ? <Hint>{text(missing.reason())}</Hint> : null}
    </Section>
  );
}

function figuresOf({
  planned,
  spread,
}: SpreadCosts["after"][number]): readonly (number | Missing)[] {
  return [planned, spread];
}
