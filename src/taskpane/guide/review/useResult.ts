import type { Result } from "../../result/resultOf";
import { useGuide } from "../store/GuideContext";
import { resultOfDraft } from "./resultOfDraft";

/** The result of the guide's draft, after every change. */
export function useResult(): Result {
  return useGuide(({ draft }) => resultOfDraft(draft));
}
