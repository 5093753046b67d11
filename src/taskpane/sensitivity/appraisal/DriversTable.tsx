import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Appraisal } from "../../../core/model";
import type { Simulation } from "../../../core/uncertainty/simulation";
import { ChartTable } from "../../charts/ChartTable";
import { percentText } from "../../figures/percent";
import { useLanguage, useText } from "../../language/LanguageContext";
import { riskText } from "../../text/riskText";
import { inputTitle } from "./inputTitle";

const mostDrivers = 8;

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: "20px 0 4px" },
});

interface DriversTableProps {
  readonly simulation: Simulation;
  readonly appraisal: Appraisal;
}

/** How much of the spread each input explains, the most important first. */
export function DriversTable({ simulation, appraisal }: DriversTableProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const { drivers } = simulation;
  if (drivers.length < 2) return null;
  return (
    <>
      <h3 className={styles.heading}>{text(riskText.drivers)}</h3>
      <ChartTable
        caption={text(riskText.drivers)}
        head={[riskText.input, riskText.driverShare].map(text)}
        rows={drivers
          .slice(0, mostDrivers)
          .map(({ name, share }) => [
            inputTitle(name, appraisal)[language],
            percentText(share, language, 0),
          ])}
      />
    </>
  );
}
