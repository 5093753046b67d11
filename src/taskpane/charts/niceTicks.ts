const steps = [1, 2, 2.5, 5, 10];

/** Below it powers of ten lose their digits, and nobody draws such amounts. */
const LEAST = 1e-290;

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that cuts a span into at most so many parts. */
export function niceStep(span: number, most: number): number {
  const least = span / most;
  if (!(least > LEAST)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = steps.find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Round numbers from at or below the low to at or above the high, with 0 among them where it lies between. */
export function niceTicks(low: number, high: number, most = 6): readonly number[] {
  const step = niceStep(high - low || Math.abs(high) || 1, most);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
}

/** 0.30000000000000004 is 0.3, and −0 is 0. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
