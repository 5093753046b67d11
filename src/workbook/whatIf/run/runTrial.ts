import { splitAddress } from "../../plan/address";
import type { Outcome } from "../../outcome";
import type { Text } from "../../../core/text";
import { refusals } from "../messages";
import type { SavedRun } from "../savedRun";
import type { Trial } from "../trial";
import type { Watched } from "../whatIfPort";
import { Measurements } from "./measure";
import { measureAll, type RunParts, type Stop } from "./measureAll";
import { mostPoints } from "./pace";
import { prepare, type Prepared } from "./prepare";
import { putBack } from "./putBack";
import type { RunResult, RunTools, RunWatch } from "./runResult";
import { whatWasFound } from "./whatWasFound";

/** Tries every point of a trial in the workbook, and leaves the inputs as they were whatever happens. */
export async function runTrial(tools: RunTools, trial: Trial, watch: RunWatch): Promise<RunResult> {
  const count = trial.points.length;
  if (count === 0) return refused(refusals.noPoints());
  if (count > mostPoints) return refused(refusals.tooMany(count, mostPoints));
  const kept = await tools.port.kept();
  if (!kept.ok) return { kind: "failed", problem: kept.problem };
  if (kept.value) return refused(refusals.unfinished());
  const prepared = await prepare(tools.port, trial.output, trial.inputs);
  if (!prepared.ok) return { kind: "failed", problem: prepared.problem };
  if (prepared.value.kind === "refused") return prepared.value;
  return runPrepared(partsOf(tools, trial, watch, prepared.value.prepared));
}

function refused(text: Text): RunResult {
  return { kind: "refused", refusals: [{ field: "output", text }] };
}

async function runPrepared(parts: RunParts): Promise<RunResult> {
  const { tools, trial, prepared } = parts;
  const saved = savedRun(trial, prepared, tools.pace.date());
  const begun = await begin(tools, saved);
  const stop: Stop | undefined = begun.ok ? await measureAll(parts) : { why: begun.problem.text };
  // What answers late must have answered before the calculation waits for the user again.
  if (saved.calculation !== "automatic" && !stop) await parts.measurements.backToStart();
  const afterwards = await putBack(tools, withoutOwnValues(saved, stop));
  if (!stop)
    return { kind: "done", run: await whatWasFound(parts, new Date(saved.started)), afterwards };
  if ("why" in stop) return { kind: "stopped", why: stop.why, afterwards };
  return afterwards.kind === "restored"
    ? { kind: "refused", refusals: [stop.refusal] }
    : { kind: "stopped", why: stop.refusal.text, afterwards };
}

/** Where somebody has written in a cell, no value in it counts as ours, not even one that the run tries too. */
function withoutOwnValues(saved: SavedRun, stop: Stop | undefined): SavedRun {
  const edited = stop && "why" in stop ? stop.edited : undefined;
  const cells = saved.cells.map((cell, at) => (at === edited ? { ...cell, tried: [] } : cell));
  return { ...saved, cells };
}

/** The originals are kept in the workbook before anything is written. */
async function begin({ port }: RunTools, saved: SavedRun): Promise<Outcome<true>> {
  const kept = await port.keep(saved);
  if (!kept.ok || saved.calculation === "automatic") return kept;
  return port.setCalculation("automatic");
}

function savedRun(trial: Trial, { inputs, calculation }: Prepared, now: Date): SavedRun {
  return {
    version: 1,
    started: now.toISOString(),
    calculation,
    cells: inputs.map(({ sheetId, address, formula, numberFormat }, at) => ({
      sheetId,
      address,
      content: formula,
      numberFormat,
      tried: [...new Set(trial.points.flatMap((point) => point[at] ?? []))],
    })),
  };
}

function partsOf(tools: RunTools, trial: Trial, watch: RunWatch, prepared: Prepared): RunParts {
  const { port, pace, limits } = tools;
  const { inputs, output, late } = prepared;
  const watched: Watched = {
    inputs: inputs.map(({ sheetId, address }) => ({ sheetId, address })),
    output: { sheetId: output.sheetId, address: output.address },
    late: late.map((address) => ({ sheetId: splitAddress(address).sheet ?? "", address })),
  };
  const measurements = new Measurements(
    { port, pace, limits, watched, isCancelled: watch.isCancelled },
    trial.points,
    inputs.map(({ formula }) => formula),
  );
  return { tools, trial, watch, prepared, measurements };
}
