import type { ReactNode } from "react";
import { GuidePages, type GuidePagesProps } from "./GuidePages";
import { GuideContext } from "./store/GuideContext";
import type { GuideStore } from "./store/guideStore";

interface GuideProps extends GuidePagesProps {
  readonly store: GuideStore;
}

/** One calculation in the guide. */
export function Guide({ store, ...pages }: GuideProps): ReactNode {
  return (
    <GuideContext.Provider value={store}>
      <GuidePages {...pages} />
    </GuideContext.Provider>
  );
}
