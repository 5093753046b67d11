import type { Text } from "../../../core/text";
import type { Refusal } from "../checkCells";
import { valuesAt, withoutEffect } from "../dependence";
import { endings, refusals } from "../messages";
import { probesOf } from "../probes";
import type { Trial } from "../trial";
import type { Halt, Measurements } from "./measure";
import type { Prepared } from "./prepare";
import type { RunTools, RunWatch } from "./runResult";

/** Why the points were not all measured. */
export type Stop =
  | {
      readonly why: Text;
      /** The number of an input that somebody else has changed. */ readonly edited?: number;
    }
  | { readonly refusal: Refusal };

export interface RunParts {
  readonly tools: RunTools;
  readonly trial: Trial;
  readonly watch: RunWatch;
  readonly prepared: Prepared;
  readonly measurements: Measurements;
}

/** A few points first, for the time and for whether the inputs matter; then, if that is right, all the others. */
export async function measureAll(parts: RunParts): Promise<Stop | undefined> {
  const { tools, trial, watch, measurements } = parts;
  const probes = probesOf(trial);
  const start = tools.pace.now();
  const probed = await measurements.measure(probes, (done) => {
    watch.progress(done, trial.points.length, undefined);
  });
  if (probed) return stopFor(probed, parts);
  const perPoint = (tools.pace.now() - start) / probes.length;
  const useless = trial.inputs.length <= 2 ? uselessInputs(parts) : [];
  if (useless.length > 0) return { refusal: noEffect(useless, parts) };
  const unwanted = await ask(perPoint, parts);
  if (unwanted) return unwanted;
  const halt = await measurements.measure([...trial.points.keys()], (done) => {
    const left = ((trial.points.length - done) * perPoint) / 1000;
    watch.progress(done, trial.points.length, left);
  });
  if (halt) return stopFor(halt, parts);
  const none = uselessInputs(parts);
  return none.length === trial.inputs.length ? { refusal: noEffect(none, parts) } : undefined;
}

/** Asks about a long run, with the originals in place while the user thinks. */
async function ask(perPoint: number, parts: RunParts): Promise<Stop | undefined> {
  const { tools, trial, watch, measurements } = parts;
  const left = (trial.points.length - measurements.results.size) * perPoint;
  if (left <= tools.limits.askAbove) return undefined;
  const halt = await measurements.backToStart();
  if (halt) return stopFor(halt, parts);
  return (await watch.mayTake(left / 1000)) ? undefined : { why: endings.notConfirmed() };
}

/** Inputs, by number, of which no measured point shows an effect. */
export function uselessInputs({ prepared, trial, measurements }: RunParts): readonly number[] {
  const originals = prepared.inputs.map(({ value }) => Number(value));
  const measured = [...measurements.results].map(([point, result]) => ({
    values: valuesAt(trial.points[point] ?? [], originals),
    result,
  }));
  const before = { values: originals, result: prepared.output.value };
  return withoutEffect(originals.length, [before, ...measured]);
}

function noEffect(useless: readonly number[], { prepared }: RunParts): Refusal {
  const addresses = useless.map((input) => prepared.inputs[input]?.address ?? "");
  const [field = 0] = useless;
  return { field, text: refusals.noEffect(prepared.output.address, addresses) };
}

function stopFor(halt: Halt, { tools, prepared }: RunParts): Stop {
  switch (halt.kind) {
    case "cancelled":
      return { why: endings.cancelled() };
    case "late":
      return { why: endings.late(tools.limits.point / 1000) };
    case "edited":
      return {
        why: endings.edited(prepared.inputs[halt.input]?.address ?? ""),
        edited: halt.input,
      };
    case "failed":
      return { why: halt.problem.text };
  }
}
