/**
 * The colours of charts, as CSS variables that `useChartStyles().chart` sets for light, dark and forced colours.
 * A gain is solid; what is paid, lost or worse is hatched as well, for those who see or print in grey.
 */
export const chartColours = {
  gain: "var(--chartGain)",
  pay: "var(--chartPay)",
  municipality: "var(--chartMunicipality)",
  society: "var(--chartSociety)",
  neutral: "var(--chartNeutral)",
  axis: "var(--chartAxis)",
  grid: "var(--chartGrid)",
  zero: "var(--chartZero)",
  text: "var(--chartText)",
  ground: "var(--chartGround)",
} as const;
