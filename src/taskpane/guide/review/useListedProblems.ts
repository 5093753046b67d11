import type { ListedProblem } from "../../result/ProblemList";
import { guideProblems } from "../checks/guideProblems";
import { useDispatch, useGuide } from "../store/GuideContext";
import { placeName } from "./placeName";

/** Everything there is to mend or to know about the draft, each with the way to its field and back here. */
export function useListedProblems(): readonly ListedProblem[] {
  const dispatch = useDispatch();
  const draft = useGuide((state) => state.draft);
  return guideProblems(draft).map((problem, at) => ({
    key: `${problem.cell ?? ""}/${String(at)}`,
    severity: problem.severity,
    title: problem.text,
    line: placeName(draft, problem),
    open: () => {
      dispatch({ type: "mend", location: problem.location });
    },
  }));
}
