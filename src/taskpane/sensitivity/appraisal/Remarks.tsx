import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Appraisal } from "../../../core/model";
import type { Simulation } from "../../../core/uncertainty/simulation";
import { percentText } from "../../figures/percent";
import { useLanguage, useText } from "../../language/LanguageContext";
import { riskText } from "../../text/riskText";
import { inputTitle } from "./inputTitle";

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: "8px 0 0" },
});

interface RemarksProps {
  readonly simulation: Simulation;
  readonly appraisal: Appraisal;
}

/** What is to be known about the draws: those without an answer, and those that were cut. */
export function Remarks({ simulation, appraisal }: RemarksProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const { unanswered, trials, cut } = simulation;
  return (
    <>
      {unanswered > 0 ? (
        <p className={styles.line}>{text(riskText.unanswered(unanswered, trials))}</p>
      ) : null}
      {cut.map(({ name, share }) => (
        <p key={name.sv} className={styles.line}>
          {text(
            riskText.cut(
              inputTitle(name, appraisal)[language],
              percentText(share, language, share < 0.001 ? 2 : 1),
            ),
          )}
        </p>
      ))}
    </>
  );
}
