/** What a row of the bench claims: a figure, its limit, and how it reads. */
export interface Row {
  readonly name: string;
  readonly figure: string;
  readonly limit: string;
  readonly met: boolean;
}

export type Work = () => unknown;

const BLOCK_MILLISECONDS = 20;
const PAIRS = 31;

/**
 * How much longer `ours` takes than `theirs`, as the median of paired blocks run in turn, so that a
 * machine that changes its speed changes both; processor time, so that others at work on it do not count. The result of each call is kept, lest it be optimised away.
 */
export function measureRatio(ours: Work, theirs: Work): number {
  const oursPerBlock = callsPerBlock(ours);
  const theirsPerBlock = callsPerBlock(theirs);
  const ratios = Array.from({ length: PAIRS }, () => {
    const first = timePerCall(ours, oursPerBlock);
    const second = timePerCall(theirs, theirsPerBlock);
    return first / second;
  });
  return median(ratios);
}

function callsPerBlock(work: Work): number {
  let calls = 1;
  while (timePerCall(work, calls) * calls < BLOCK_MILLISECONDS) calls *= 2;
  return calls;
}

let kept: unknown;

function timePerCall(work: Work, calls: number): number {
  const started = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) kept = work();
  const { user, system } = process.cpuUsage(started);
  const passed = (user + system) / 1000;
  if (kept === undefined) throw new Error("the work gave no result");
  return passed / calls;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A row that claims: at most `limit` times as long as the competitor. */
export function ratioRow(name: string, ours: Work, theirs: Work, limit: number): Row {
  const ratio = measureRatio(ours, theirs);
  return {
    name,
    figure: `${ratio.toPrecision(3)} × as long`,
    limit: `at most ${limit.toPrecision(2)} ×`,
    met: ratio <= limit,
  };
}
