/** How far below a half a float64 may lie and still count as it: docs/method.md section 3. */
const NEARLY = 1e-9;
/** A product of two float64, of which one was a decimal, is off by up to this part of itself. */
const LAST_DIGITS = 2 ** -52;
/** And never more than this, so that no other number is mistaken for a half. */
const MOST = 1e-3;

/**
 * Nearest whole number, a half away from zero, as the spreadsheet's ROUND. What lies within 1e-9, or
 * within the last digits of the value, of a half is a half: 0.7 × 45 is 31.5, though its float64 lies
 * below.
 */
export function roundHalfAway(value: number): number {
  const size = Math.abs(value);
  const whole = Math.floor(size + 0.5 + Math.max(NEARLY, Math.min(MOST, size * LAST_DIGITS)));
  return value < 0 ? 0 - whole : whole;
}
