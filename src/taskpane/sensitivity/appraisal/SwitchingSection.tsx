import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Appraisal } from "../../../core/model";
import { switchingValues, uncertainInputs } from "../../../core/uncertainty";
import { ChartTable } from "../../charts/ChartTable";
import { useLanguage, useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { riskText } from "../../text/riskText";
import { attemptTo } from "./attemptTo";
import type { AskedFully } from "./choices";
import { inputText } from "./figureText";
import { inputTitle } from "./inputTitle";

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.caption1,
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground3,
  },
});

interface SwitchingSectionProps {
  readonly appraisal: Appraisal;
  readonly asked: AskedFully;
  readonly isChosen: (name: string) => boolean;
}

/** At what value of each chosen input the net present value turns. */
export function SwitchingSection({ appraisal, asked, isChosen }: SwitchingSectionProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const { perspective, horizon } = asked;
  const attempted = useMemo(
    () =>
      attemptTo(() =>
        switchingValues(
          appraisal,
          { perspective, horizon },
          uncertainInputs(appraisal).map(({ input }) => input),
        ),
      ),
    [appraisal, perspective, horizon],
  );
  if ("error" in attempted || attempted.value.length === 0) return null;
  return (
    <Section title={text(riskText.switching)}>
      <p className={styles.hint}>{text(riskText.switchingHint)}</p>
      <ChartTable
        caption={text(riskText.switching)}
        head={[riskText.input, riskText.now, riskText.turnsAt].map(text)}
        rows={attempted.value
          .filter(({ input }) => isChosen(input.name.sv))
          .map(({ input, present, switching }) => [
            inputTitle(input.name, appraisal)[language],
            inputText(present, input.unit, language),
            typeof switching === "number"
              ? inputText(switching, input.unit, language)
              : text(riskText.never),
          ])}
      />
    </Section>
  );
}
