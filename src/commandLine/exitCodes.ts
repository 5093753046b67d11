/** What the command line answers to the program that called it. */
export const exitCodes = {
  /** Every file holds. */
  fine: 0,
  /** The command was carried out, and some file has to be mended. */
  toMend: 1,
  /** The command could not be carried out: it was written wrongly, or a file could not be opened or written. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
