import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Frame } from "../../frame/Frame";
import { useText } from "../../language/LanguageContext";
import { errorsOfStep } from "../checks/guideProblems";
import { assumptionCell, readCell, steps } from "../state";
import type { SaveState } from "../store/autosave";
import { useDispatch, useGuide, useGuideStore } from "../store/GuideContext";
import { guideText } from "../text/guideText";
import { stepsText } from "../text/stepsText";
import { ResultStrip } from "./ResultStrip";
import { ResultColumn } from "./ResultColumn";
import { StepErrors } from "./StepErrors";
import { StepHeader } from "./StepHeader";
import { UndoButtons } from "./UndoButtons";
import { useFaultyTitle } from "./useFaultyTitle";
import { useFocusOnArrival } from "./useFocusOnArrival";
import { useIsWide } from "./useIsWide";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 440px) minmax(0, 1fr)",
    gap: "40px",
    alignItems: "start",
  },
  form: { maxWidth: "440px" },
  result: { maxWidth: "640px" },
});

interface StepFrameProps {
  readonly saving: SaveState;
  readonly goHome: () => void;
  readonly change: () => void;
  readonly children: ReactNode;
}

/** A step with its header, its errors and the buttons that lead on and back. */
export function StepFrame({ saving, goHome, change, children }: StepFrameProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const name = useGuide(({ draft }) => String(readCell(draft, nameCell) ?? ""));
  const step = useGuide(({ location }) => location.step);
  const isWide = useIsWide();
  // The whole page is the result there.
  const isReview = step === "review";
  useFaultyTitle(text(stepsText[step].name));
  useFocusOnArrival();
  return (
    <Frame
      name={name === "" ? text(guideText.newCalculation) : name}
      hasOwnHeading
      leave={goHome}
      leads="home"
      actions={<UndoButtons />}
      footer={
        <>
          {isWide || isReview ? null : <ResultStrip />}
          <StepButtons goHome={goHome} />
        </>
      }
    >
      <div className={isWide && !isReview ? styles.columns : undefined}>
        <div className={isReview ? styles.result : styles.form}>
          <StepHeader saving={saving} change={change} />
          <StepErrors />
          {children}
        </div>
        {isWide && !isReview ? <ResultColumn /> : null}
      </div>
    </Frame>
  );
}

const nameCell = assumptionCell("name");

function StepButtons({ goHome }: { readonly goHome: () => void }): ReactNode {
  const text = useText();
  const dispatch = useDispatch();
  const store = useGuideStore();
  const step = useGuide(({ location }) => location.step);
  const isMending = useGuide(({ location }) => location.fromReview === true);
  const isFirst = step === steps[0];
  const isLastButOne = steps.indexOf(step) === steps.length - 2;
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          const { draft } = store.get();
          if (step === "review") dispatch({ type: "open", page: { kind: "insert" } });
          else dispatch({ type: "continue", faulty: errorsOfStep(draft, step).length > 0 });
        }}
      >
        {text(
          step === "review" ? guideText.insert : isLastButOne ? guideText.review : guideText.goOn,
        )}
      </Button>
      <Button
        appearance="subtle"
        onClick={() => {
          if (isFirst && !isMending) goHome();
          else dispatch({ type: "back" });
        }}
      >
        {text(
          isMending ? guideText.backToReview : isFirst ? guideText.saveAndClose : guideText.back,
        )}
      </Button>
    </>
  );
}
