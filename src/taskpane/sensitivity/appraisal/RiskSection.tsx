import {
  Button,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Appraisal, Tables } from "../../../core/model";
import { useLanguage, useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { Section } from "../../parts/Section";
import { riskText } from "../../text/riskText";
import type { AskedFully } from "./choices";
import { DrawSettings, type TypedDraws } from "./DrawSettings";
import { errorText } from "./errorText";
import { RiskResult } from "./RiskResult";
import { useSimulation, type SimulationControl } from "./useSimulation";

const useStyles = makeStyles({
  state: { minHeight: "24px", margin: "8px 0" },
  line: { ...typographyStyles.caption1, margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface RiskSectionProps {
  readonly tables: Tables;
  readonly appraisal: Appraisal;
  readonly asked: AskedFully;
  readonly draws: TypedDraws;
  readonly changeDraws: (draws: TypedDraws) => void;
}

/** The distribution of the outcome, drawn anew in a worker whenever a table or a setting changes. */
export function RiskSection(props: RiskSectionProps): ReactNode {
  const { tables, appraisal, asked, draws, changeDraws } = props;
  const styles = useStyles();
  const text = useText();
  const options = useMemo(
    () => ({ ...asked, trials: draws.trials, seed: draws.seed }),
    [asked, draws.trials, draws.seed],
  );
  const control = useSimulation(tables, options);
  return (
    <Section title={text(riskText.risk)}>
      {control.simulation && control.stage !== "failed" ? (
        <RiskResult simulation={control.simulation} appraisal={appraisal} asked={asked} />
      ) : null}
      <div className={styles.state}>
        <RunState control={control} />
      </div>
      <DrawSettings draws={draws} change={changeDraws} />
    </Section>
  );
}

/** What the run is doing, and what can be done about it. */
function RunState({ control }: { readonly control: SimulationControl }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const { stage, progress, error, estimated, run, cancel } = control;
  switch (stage) {
    case "done":
      return null;
    case "failed":
      return <Notice kind="error">{errorText(error, language)}</Notice>;
    case "waiting":
      return (
        <>
          <p className={styles.line} role="status">
            {text(riskText.takes(estimated))}
          </p>
          <Button onClick={run}>{text(riskText.calculate)}</Button>
        </>
      );
    case "cancelled":
      return (
        <div className={styles.row}>
          <span role="status">{text(riskText.cancelled)}</span>
          <Button onClick={run}>{text(riskText.recalculate)}</Button>
        </div>
      );
    case "running":
      if (!progress) return null;
      return (
        <>
          <p className={styles.line}>{text(riskText.drawing(progress.done, progress.trials))}</p>
          <ProgressBar
            value={progress.done}
            max={progress.trials}
            aria-label={text(riskText.risk)}
          />
          <Button size="small" onClick={cancel}>
            {text(riskText.cancel)}
          </Button>
        </>
      );
  }
}
