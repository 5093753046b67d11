/** A clock, handed in so that tests need not wait. */
export interface Pace {
  /** Milliseconds from any moment on. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The date and time, for what is kept and for the sheet. */
  readonly date: () => Date;
}

export const realPace: Pace = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  date: () => new Date(),
};

/** How long a run may take, in milliseconds. */
export interface Limits {
  /** The longest that one point may take. */
  readonly point: number;
  /** A run that will take longer than this asks first. */
  readonly askAbove: number;
  /** How long putting back is tried while Excel is busy. */
  readonly putBack: number;
}

export const usualLimits: Limits = { point: 30_000, askAbove: 120_000, putBack: 30_000 };

/** The most points of a run. */
export const mostPoints = 41 * 41;
