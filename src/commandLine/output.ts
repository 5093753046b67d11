/** Where a command writes: what was asked for, and what stands in its way. */
export interface Output {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}
