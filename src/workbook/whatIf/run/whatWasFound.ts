import type { Text } from "../../../core/text";
import { notes } from "../messages";
import { sameContent } from "../sameContent";
import { uselessInputs, type RunParts } from "./measureAll";
import type { TrialRun } from "./runResult";

/** The results of a run whose inputs are back in place, with what its reader should know. */
export async function whatWasFound(parts: RunParts, when: Date): Promise<TrialRun> {
  const { trial, prepared, measurements } = parts;
  const { output, inputs } = prepared;
  const results = trial.points.map((_, point) => measurements.results.get(point) ?? "");
  return {
    output,
    inputs,
    results,
    when,
    notes: [
      ...prepared.notes,
      ...errorNote(results),
      ...noEffectNote(parts),
      ...(await driftNote(parts)),
    ],
  };
}

function errorNote(results: TrialRun["results"]): readonly Text[] {
  const errors = results.filter((result) => typeof result !== "number").length;
  return errors > 0 ? [notes.errors(errors, results.length)] : [];
}

function noEffectNote(parts: RunParts): readonly Text[] {
  const useless = uselessInputs(parts).map((input) => parts.prepared.inputs[input]?.address ?? "");
  return useless.length > 0 ? [notes.noEffect(useless)] : [];
}

/** A model that gives something else with the same inputs changes by itself. */
async function driftNote({ prepared, measurements }: RunParts): Promise<readonly Text[]> {
  const before = prepared.output.value;
  const after = await measurements.resultAtStart();
  const isSame = after === undefined || typeof before !== "number" || sameContent(before, after);
  return isSame ? [] : [notes.drifted(before, after)];
}
