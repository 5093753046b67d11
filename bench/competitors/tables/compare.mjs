const TIMES = 5;

/** The median of some runs, milliseconds: of each the shorter of elapsed and processor time, as ours. */
export function medianTime(work) {
  work();
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - started, (user + system) / 1000);
  });
  return times.sort((first, second) => first - second)[Math.floor(TIMES / 2)];
}

/** One run of what takes seconds, and what came out of it. */
export function onceTimed(work) {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: Math.min(performance.now() - started, (user + system) / 1000) };
}

/** A competitor that computes something else is no competitor. */
export function largestDifference(theirs, ours) {
  return Math.max(...theirs.flat().map((value, place) => Math.abs(value - ours.flat()[place])));
}

export function report(who, what, theirs, ours, difference) {
  const ratio = (theirs / ours).toFixed(0);
  process.stdout.write(
    `${who}, ${what}: ${theirs.toFixed(1)} ms, ours ${ours.toFixed(2)} ms, ${ratio} times as long; largest difference ${difference.toExponential(1)} kr\n`,
  );
}
