import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { CellField } from "../fields/CellField";
import { projectFields } from "../fields/projectFields";
import { useFormStyles } from "../parts/formStyles";
import { assumptionCell } from "../state";
import { projectText } from "../text/projectText";
import { MoneyUnitField } from "./project/MoneyUnitField";
import { MoreSettings } from "./project/MoreSettings";
import { OwnGroups } from "./project/OwnGroups";
import { PriceFields } from "./project/PriceFields";
import { RateField } from "./project/RateField";

/** Step 1: what the calculation is called, its years, prices and rate, and whose economy it looks at. */
export function ProjectStep(): ReactNode {
  const styles = useFormStyles();
  const text = useText();
  return (
    <>
      <div className={styles.fields}>
        <CellField cell={assumptionCell("name")} field={projectFields.name} />
        <CellField cell={assumptionCell("committee")} field={projectFields.committee} />
        <div className={styles.pair}>
          <CellField cell={assumptionCell("startYear")} field={projectFields.startYear} />
          <CellField cell={assumptionCell("horizon")} field={projectFields.horizon} />
        </div>
        <CellField cell={assumptionCell("horizons")} field={projectFields.horizons} />
      </div>
      <Section title={text(projectText.prices)}>
        <div className={styles.fields}>
          <RateField />
          <PriceFields />
          <MoneyUnitField />
        </div>
      </Section>
      <Section title={text(projectText.whose)}>
        <p className={styles.text}>{text(projectText.whoseText)}</p>
        <OwnGroups />
      </Section>
      <MoreSettings />
    </>
  );
}
