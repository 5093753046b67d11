import { lazy, Suspense, useState, type ReactNode } from "react";
import { LoadingPage } from "../frame/LoadingPage";
import { EntryPage } from "./entries/EntryPage";
import { StepFrame } from "./frame/StepFrame";
import { useUndoKeys } from "./frame/useUndoKeys";
import { UnreadCells } from "./opening/UnreadCells";
import { PastePage } from "./paste/PastePage";
import { SimulationProvider } from "./simulation/SimulationProvider";
import { useGuide, useGuideStore } from "./store/GuideContext";
import { useAutosave } from "./store/useAutosave";
import { EffectsStep } from "./steps/EffectsStep";
import { ParticipantsStep } from "./steps/ParticipantsStep";
import { ProjectStep } from "./steps/ProjectStep";

const LibraryPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "effectLibrary" */ "./library/LibraryPage"))
    .LibraryPage,
}));

const TypicalPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "typical" */ "./typical/TypicalPage")).TypicalPage,
}));
const RiskStep = lazy(async () => ({
  default: (await import(/* webpackChunkName: "risk" */ "./risk/RiskStep")).RiskStep,
}));
const ReviewStep = lazy(async () => ({
  default: (await import(/* webpackChunkName: "review" */ "./review/ReviewStep")).ReviewStep,
}));
const InsertPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "insert" */ "./insert/InsertPage")).InsertPage,
}));

export interface GuidePagesProps {
  /** Just read from the sheets, so what could not be understood is listed. */
  readonly isRead: boolean;
  readonly goHome: () => void;
  /** To the page where another calculation is chosen or begun. */
  readonly change: () => void;
}

/** The page of the guide that is shown: a step, or what stands over it. Undo works on all of them. */
export function GuidePages(props: GuidePagesProps): ReactNode {
  const undoKeys = useUndoKeys();
  return (
    <div onKeyDown={undoKeys}>
      <SimulationProvider>
        <CurrentPage {...props} />
      </SimulationProvider>
    </div>
  );
}

function CurrentPage({ isRead, goHome, change }: GuidePagesProps): ReactNode {
  const saving = useAutosave();
  const [listsUnread, setListsUnread] = useState(isRead);
  const store = useGuideStore();
  const step = useGuide(({ location }) => location.step);
  const page = useGuide(({ location }) => location.page);
  if (page?.kind === "entry") return <EntryPage key={page.row} table={page.table} row={page.row} />;
  if (page?.kind === "library")
    return (
      <Suspense fallback={<LoadingPage />}>
        <LibraryPage />
      </Suspense>
    );
  if (page?.kind === "typical")
    return (
      <Suspense fallback={<LoadingPage />}>
        <TypicalPage />
      </Suspense>
    );
  if (page?.kind === "insert")
    return (
      <Suspense fallback={<LoadingPage />}>
        <InsertPage goHome={goHome} />
      </Suspense>
    );
  if (page?.kind === "paste") return <PastePage table={page.table} />;
  return (
    <StepFrame key={step} saving={saving} goHome={goHome} change={change}>
      {listsUnread ? (
        <UnreadCells
          draft={store.get().draft}
          close={() => {
            setListsUnread(false);
          }}
        />
      ) : null}
      {step === "project" ? <ProjectStep /> : null}
      {step === "participants" ? <ParticipantsStep /> : null}
      {step === "effects" ? <EffectsStep /> : null}
      <Suspense fallback={null}>
        {step === "risk" ? <RiskStep /> : null}
        {step === "review" ? <ReviewStep /> : null}
      </Suspense>
    </StepFrame>
  );
}
