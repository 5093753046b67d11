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
    const perform = async (): Promise<SelfTestState> => {
      if (!evaluate) return { failed: "noFunctions" };
      const selfTest = await loadSelfTest();
      return { outcomes: await selfTest(evaluate), run };
    };
    void perform()
      .catch((reason: unknown): SelfTestState => ({ failed: "broken", message: String(reason) }))
      .then((state) => {
        if (wanted) setResult(state);
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
