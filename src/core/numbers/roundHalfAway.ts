/** How far below a whole or a half a float may lie and still count as it: method.md section 3. */
const NEARLY = 1e-9;

/**
 * Nearest whole number, a half away from zero, as the spreadsheet's ROUND. A value within 1e-9 of a
 * half is a half: 0.7 × 45 is 31.5, though its float64 lies below.
 */
export function roundHalfAway(value: number): number {
  const whole = Math.floor(Math.abs(value) + 0.5 + NEARLY);
  return value < 0 ? -whole + 0 : whole;
}
