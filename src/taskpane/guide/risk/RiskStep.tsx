import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { CellField } from "../fields/CellField";
import { useFormStyles } from "../parts/formStyles";
import { assumptionCell } from "../state";
import { riskText } from "../text/riskText";
import { MattersPart } from "./MattersPart";
import { badCaseFields } from "./riskFields";
import { UncertainList } from "./UncertainList";

/** Step 4: low and high for what is uncertain, and how bad it can go. */
export function RiskStep(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  return (
    <>
      <UncertainList />
      <Section title={text(riskText.badCase)}>
        <div className={form.fields}>
          <p className={form.caption}>{text(riskText.badCaseLine)}</p>
          <div className={form.pair}>
            <CellField cell={assumptionCell("badCaseRate")} field={badCaseFields.badCaseRate} />
            <CellField cell={assumptionCell("badCaseCost")} field={badCaseFields.badCaseCost} />
          </div>
        </div>
      </Section>
      <MattersPart />
    </>
  );
}
