import type { CellValue, Outcome } from "../../outcome";
import type { Problem } from "../../problems";
import { sameContent } from "../sameContent";
import type { CellSetting } from "../savedRun";
import type { Measured } from "../trial";
import type { Reading, Watched, WhatIfPort } from "../whatIfPort";
import type { Limits, Pace } from "./pace";

/** What came of one point. */
export type PointResult =
  | { readonly kind: "measured"; readonly value: Measured }
  /** Somebody else's content stands in an input, by number. */
  | { readonly kind: "edited"; readonly input: number }
  | { readonly kind: "late" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

export interface PointContext {
  readonly port: WhatIfPort;
  readonly pace: Pace;
  readonly limits: Limits;
  readonly watched: Watched;
  readonly isCancelled: () => boolean;
}

/** The contents of the inputs before and after a setting. */
export interface Change {
  readonly before: readonly CellValue[];
  readonly after: readonly CellValue[];
}

const shortest = 10;
const longest = 250;
/** Two readings this far apart must agree where cells answer late. */
const calm = 40;

/** Sets the inputs that change and waits until Excel has calculated and nothing is busy. */
export async function tryPoint(context: PointContext, change: Change): Promise<PointResult> {
  const { port, pace, limits, watched, isCancelled } = context;
  const settings = settingsOf(watched, change);
  const start = pace.now();
  const answersLate = watched.late.length > 0;
  let last: Reading | undefined;
  let outcome = await setChecked(port, settings, watched, change);
  for (let delay = shortest; ; delay = Math.min(delay * 2, longest)) {
    if (isCancelled()) return { kind: "cancelled" };
    if (!outcome.ok && !mayPass(outcome.problem))
      return { kind: "failed", problem: outcome.problem };
    if (outcome.ok) {
      const reading = outcome.value;
      const input = editedInput(reading.inputs, change.after);
      if (input !== undefined) return { kind: "edited", input };
      const isSure = !answersLate || (last !== undefined && agrees(last, reading));
      if (!reading.isBusy && isSure) return { kind: "measured", value: reading.output };
      last = reading.isBusy ? undefined : reading;
    }
    if (pace.now() - start > limits.point) return { kind: "late" };
    await pace.wait(last ? calm : delay);
    outcome = outcome.ok
      ? await port.read(watched)
      : await setWhereUnset(port, settings, watched, change);
  }
}

/** Sets, and where somebody has written in a cell meanwhile, gives what was written back at once. */
async function setChecked(
  port: WhatIfPort,
  settings: readonly CellSetting[],
  watched: Watched,
  { before }: Change,
): Promise<Outcome<Reading>> {
  const outcome = await port.set(settings, watched);
  if (!outcome.ok) return outcome;
  const edits = settings.flatMap((setting, at) => {
    const found = outcome.value.replaced[at] ?? "";
    const input = watched.inputs.findIndex(({ address }) => address === setting.address);
    return sameContent(found, before[input] ?? "") ? [] : [{ ...setting, content: found }];
  });
  return edits.length === 0 ? outcome : port.set(edits, watched);
}

/** After a refused setting: reads what stands there, and sets only where nobody else has written meanwhile. */
async function setWhereUnset(
  port: WhatIfPort,
  settings: readonly CellSetting[],
  watched: Watched,
  change: Change,
): Promise<Outcome<Reading>> {
  const now = await port.read(watched);
  const isUntouched = now.ok && editedInput(now.value.inputs, change.before) === undefined;
  return isUntouched ? setChecked(port, settings, watched, change) : now;
}

function settingsOf(watched: Watched, { before, after }: Change): readonly CellSetting[] {
  return watched.inputs.flatMap((place, at) => {
    const content = after[at] ?? "";
    return sameContent(before[at] ?? "", content) ? [] : [{ ...place, content }];
  });
}

/** The first input that holds something else than it should. */
function editedInput(
  contents: readonly CellValue[],
  expected: readonly CellValue[],
): number | undefined {
  const at = contents.findIndex((content, input) => !sameContent(content, expected[input] ?? ""));
  return at < 0 ? undefined : at;
}

function agrees(one: Reading, other: Reading): boolean {
  return sameContent(one.output, other.output);
}

/** Excel takes no request while somebody types in a cell, or while it is busy. */
export function mayPass({ kind }: Problem): boolean {
  return kind === "editing" || kind === "busy";
}
