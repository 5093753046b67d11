import { useCallback, useEffect, useState } from "react";
import { useServices } from "../services/ServicesContext";
import type { SelfTestOutcome } from "../services/selfTest";

/** The outcomes, or why there are none; undefined while the test is under way. */
export type SelfTestState =
  | { readonly outcomes: readonly SelfTestOutcome[]; readonly run: number }
  | { readonly failed: "noFunctions" }
  | { readonly failed: "broken"; readonly message: string }
  | undefined;

/** Runs the self-test when the page opens, and again on request. */
export function useSelfTest(): { result: SelfTestState; runAgain: () => void } {
  const { loadSelfTest, evaluate } = useServices();
  const [run, setRun] = useState(1);
  const [result, setResult] = useState<SelfTestState>(undefined);
  useEffect(() => {
    let wanted = true;
    const settle = (state: SelfTestState): void => {
      if (wanted) setResult(state);
    };
    loadSelfTest()
      .then(async (selfTest) => {
        settle(evaluate ? { outcomes: await selfTest(evaluate), run } : { failed: "noFunctions" });
      })
      .catch((reason: unknown) => {
        settle({ failed: "broken", message: String(reason) });
      });
    return () => {
      wanted = false;
    };
  }, [loadSelfTest, evaluate, run]);
  const runAgain = useCallback(() => {
    setRun((count) => count + 1);
  }, []);
  return { result, runAgain };
}
