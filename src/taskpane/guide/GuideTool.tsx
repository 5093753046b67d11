import { useMemo, type ReactNode } from "react";
import { LoadingPage } from "../frame/LoadingPage";
import { useLanguage } from "../language/LanguageContext";
import type { ToolProps } from "../tool";
import { Guide } from "./Guide";
import { ChoosePage } from "./opening/ChoosePage";
import { RefusedPage } from "./opening/RefusedPage";
import { thisYear } from "./opening/thisYear";
import { useOpening } from "./opening/useOpening";
import { waysOfChoice, waysOfConflict } from "./opening/waysOf";
import { emptyState } from "./state";
import { guideStore } from "./store/guideStore";
import { openingText } from "./text/openingText";

/** Ny kalkyl: takes up what the workbook holds, asks where it holds more than one, and leads through the steps. */
export function GuideTool({ goHome }: ToolProps): ReactNode {
  const { language } = useLanguage();
  const { opening, resolve, tryAgain, choose } = useOpening();
  const store = useMemo(
    () => (opening?.kind === "open" ? guideStore(opening.state) : undefined),
    [opening],
  );
  const begin = (): void => {
    const state = emptyState(language, thisYear());
    resolve({ kind: "open", state, isRead: false });
  };
  const takers = { resolve, begin };
  if (!opening) return <LoadingPage />;
  switch (opening.kind) {
    case "open":
      return store ? (
        <Guide
          store={store}
          isRead={opening.isRead}
          goHome={goHome}
          change={() => {
            choose(store.get());
          }}
        />
      ) : null;
    case "refused":
      return (
        <RefusedPage
          reason={opening.text}
          tryAgain={tryAgain}
          {...(opening.canBegin ? { begin } : {})}
          goHome={goHome}
        />
      );
    case "conflict":
      return (
        <ChoosePage
          why={openingText.bothChanged}
          refused={[]}
          ways={waysOfConflict(opening, takers)}
          goHome={goHome}
        />
      );
    case "choose":
      return (
        <ChoosePage
          refused={opening.found.refused}
          ways={waysOfChoice(opening.found, takers)}
          goHome={goHome}
        />
      );
  }
}
