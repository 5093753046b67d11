/** The CSS variables that FluentProvider makes of SOCINV's own tokens. */
export const ownTokens = {
  surface: "var(--socinvSurface)",
  error: "var(--socinvError)",
  warning: "var(--socinvWarning)",
  done: "var(--socinvDone)",
  gain: "var(--socinvGain)",
  pay: "var(--socinvPay)",
  society: "var(--socinvSociety)",
} as const;
