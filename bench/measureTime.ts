import type { Row, Work } from "./measureRatio";

const TIMES = 20;
/** Long enough for the engine to have compiled what is measured: float64 is for what is asked thousands of times. */
const WARM_UP_MILLISECONDS = 500;
/** Milliseconds are for orientation: machines differ, so only three times the figure is a miss. */
const ALLOWED = 3;

/**
 * A row that claims: about so many milliseconds, as the median of twenty runs. Of a run counts the shorter of elapsed
 * and processor time, so that others at work on the same machine do not.
 */
export function timeRow(name: string, work: Work, milliseconds: number): Row {
  const median = measureTime(work);
  return {
    name,
    figure: `${median.toPrecision(3)} ms`,
    limit: `about ${String(milliseconds)} ms, at most ${String(Number((ALLOWED * milliseconds).toPrecision(6)))} ms`,
    met: median <= ALLOWED * milliseconds,
  };
}

/** The median of twenty runs, milliseconds, of each the shorter of elapsed and processor time. */
export function measureTime(work: Work): number {
  const started = process.cpuUsage();
  while (process.cpuUsage(started).user < 1000 * WARM_UP_MILLISECONDS) work();
  const times = Array.from({ length: TIMES }, () => timeOf(work));
  return [...times].sort((first, second) => first - second)[TIMES / 2] ?? Number.NaN;
}

function timeOf(work: Work): number {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const passed = performance.now() - started;
  if (result === undefined) throw new Error("the work gave no result");
  return Math.min(passed, (user + system) / 1000);
}
