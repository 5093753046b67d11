import { createContext, useCallback, useContext, useSyncExternalStore, type Dispatch } from "react";
import type { GuideAction, GuideState } from "../state";
import type { GuideStore } from "./guideStore";

export const GuideContext = createContext<GuideStore | undefined>(undefined);

export function useGuideStore(): GuideStore {
  const store = useContext(GuideContext);
  if (!store) throw new Error("There is no guide around this component.");
  return store;
}

export function useDispatch(): Dispatch<GuideAction> {
  return useGuideStore().dispatch;
}

/**
 * A part of the guide's state. The component is drawn anew only when the selected part is another one, so select
 * something plain (a number, a text) or something that the state itself holds, never a new object.
 */
export function useGuide<Part>(select: (state: GuideState) => Part): Part {
  const { get, subscribe } = useGuideStore();
  const part = useCallback(() => select(get()), [get, select]);
  return useSyncExternalStore(subscribe, part);
}
