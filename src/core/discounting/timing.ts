/**
 * When in its year a flow is taken to fall, as a convention of discounting.
 *
 *     start  D(t)                 (default: year 0 is not discounted)
 *     half   1 at t = 0, then √(D(t−1)·D(t))
 *     mid    √(D(t)·D(t+1))
 *     end    D(t+1)               (the spreadsheet's own NPV)
 *
 * At a flat rate `mid` and `end` scale every present value alike and can change no verdict.
 */
export type Timing = "start" | "half" | "mid" | "end";
