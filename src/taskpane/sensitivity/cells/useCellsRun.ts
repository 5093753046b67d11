import { useEffect, useRef, useState } from "react";
import type { WorkbookPort } from "../../../workbook/port";
import {
  realPace,
  runTrial,
  usualLimits,
  type Afterwards,
  type RunWatch,
  type TrialRun,
} from "../../../workbook/whatIf";
import type { Language, Text } from "../../../core/text";
import { useLanguage } from "../../language/LanguageContext";
import { useServices } from "../../services/ServicesContext";
import type { ReadyRun, Shape } from "./readCellsForm";
import type { RunState } from "./runState";
import { sheetOf } from "./sheetOf";

export interface CellsRun {
  readonly state: RunState;
  readonly run: (ready: ReadyRun) => Promise<void>;
  readonly stop: () => void;
  readonly leave: () => void;
}

/** Runs a trial and writes its sheet. Whoever leaves the page in the middle stops the run, which puts everything back. */
export function useCellsRun(): CellsRun {
  const { workbook } = useServices();
  const { language } = useLanguage();
  const [state, setState] = useState<RunState>({ kind: "idle" });
  const isCancelled = useRef(false);
  useEffect(
    () => () => {
      isCancelled.current = true;
    },
    [],
  );
  const run = async ({ trial, shape }: ReadyRun): Promise<void> => {
    isCancelled.current = false;
    setState({ kind: "looking" });
    const tools = { port: workbook.whatIf, pace: realPace, limits: usualLimits };
    const watch = watchOf(setState, () => isCancelled.current);
    const result = await runTrial(tools, trial, watch);
    if (result.kind === "refused")
      setState({ kind: "refused", reasons: result.refusals.map(({ text }) => text) });
    else if (result.kind === "failed") setState({ kind: "failed", why: result.problem.text });
    else if (result.kind === "stopped") setState(result);
    else {
      setState({ kind: "writing" });
      setState(await write(workbook, result.run, shape, result.afterwards, language));
    }
  };
  return {
    state,
    run,
    stop: () => {
      isCancelled.current = true;
    },
    leave: () => {
      setState({ kind: "idle" });
    },
  };
}

function watchOf(setState: (state: RunState) => void, isCancelled: () => boolean): RunWatch {
  return {
    isCancelled,
    progress: (done, of, secondsLeft) => {
      setState({ kind: "running", done, of, secondsLeft });
    },
    mayTake: (seconds) =>
      new Promise((resolve) => {
        setState({ kind: "asking", seconds, answer: resolve });
      }),
  };
}

async function write(
  workbook: WorkbookPort,
  run: TrialRun,
  shape: Shape,
  afterwards: Afterwards,
  language: Language,
): Promise<RunState> {
  const notWritten = (why: Text): RunState => ({ kind: "notWritten", why, afterwards });
  const names = await workbook.namesInUse();
  if (!names.ok) return notWritten(names.problem.text);
  const sheets = sheetOf(run, shape, names.value.sheets, language);
  const watch = { progress: () => undefined, isCancelled: () => false };
  const added = await workbook.addSheets(sheets, watch);
  if (!added.ok) return notWritten(added.problem.text);
  return { kind: "done", sheet: sheets.shown, run, shape, afterwards };
}
