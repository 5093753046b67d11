import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useState, type ReactNode } from "react";
import { PageHeading } from "../../frame/PageHeading";
import { useText } from "../../language/LanguageContext";
import { ownTokens } from "../../theme/ownTokens";
import { steps } from "../state";
import type { SaveState } from "../store/autosave";
import { useGuide, useGuideStore } from "../store/GuideContext";
import { guideText } from "../text/guideText";
import { stepsText } from "../text/stepsText";
import { StepMenu } from "./StepMenu";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  saved: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: "16px", flexShrink: 0 },
  done: { color: ownTokens.done },
  failed: { color: ownTokens.error },
  warning: { color: ownTokens.error },
  segments: { display: "flex", gap: "6px", margin: "2px 0 12px" },
  segment: {
    flexGrow: 1,
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  reached: {
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  current: { outline: `1px solid ${tokens.colorBrandForeground1}`, outlineOffset: "1px" },
  question: {
    ...typographyStyles.body1,
    margin: "4px 0 20px",
    color: tokens.colorNeutralForeground2,
  },
});

interface StepHeaderProps {
  readonly saving: SaveState;
  /** To the page where another calculation is chosen or begun. */
  readonly change: () => void;
}

/** Where one is in the guide, whether it is kept, what the step is called and what it asks. */
export function StepHeader({ saving, change }: StepHeaderProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const step = useGuide(({ location }) => location.step);
  const place = steps.indexOf(step);
  return (
    <>
      <div className={styles.line}>
        <StepMenu change={change} />
        <SavedWords saving={saving} />
      </div>
      <div className={styles.segments} aria-hidden="true">
        {steps.map((each, at) => (
          <span
            key={each}
            className={mergeClasses(
              styles.segment,
              at <= place && styles.reached,
              at === place && styles.current,
            )}
          />
        ))}
      </div>
      <StepHeading key={step}>{text(stepsText[step].name)}</StepHeading>
      <p className={styles.question}>{text(stepsText[step].question)}</p>
    </>
  );
}

/** Takes the focus when the step appears, unless the way here leads to a field. */
function StepHeading({ children }: { readonly children: string }): ReactNode {
  const store = useGuideStore();
  const [takesFocus] = useState(() => store.get().location.focus === undefined);
  return <PageHeading takesFocus={takesFocus}>{children}</PageHeading>;
}

function SavedWords({ saving }: { readonly saving: SaveState }): ReactNode {
  const styles = useStyles();
  const text = useText();
  if (saving.kind === "failed")
    return (
      <span role="alert" className={mergeClasses(styles.saved, styles.failed)}>
        <WarningFilled className={styles.icon} aria-hidden="true" />
        {`${text(guideText.notSaved)}. ${text(saving.text)}`}
      </span>
    );
  return (
    <span className={styles.saved}>
      {saving.kind === "saved" ? (
        <CheckmarkCircleFilled
          className={mergeClasses(styles.icon, styles.done)}
          aria-hidden="true"
        />
      ) : null}
      {text(saving.kind === "saved" ? guideText.saved : guideText.saving)}
    </span>
  );
}
