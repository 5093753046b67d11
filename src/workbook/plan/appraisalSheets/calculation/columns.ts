import type { Layout } from "./layout";

/** Columns of Beräkning by what they hold, block by block. A is the row's name everywhere. */
export const cohortColumns = { year: 1, number: 2, rate: 3, offset: 4, successes: 5 } as const;

export const costColumns = {
  actor: 1,
  counterpart: 2,
  kind: 3,
  amount: 4,
  index: 5,
  real: 6,
  from: 7,
  to: 8,
  total: 9,
} as const;

export const financingColumns = {
  row: 1,
  financier: 2,
  payer: 3,
  value: 4,
  total: 5,
  part: 6,
} as const;

export const mentionColumns = { name: 0, kind: 1, order: 2 } as const;

export const actorColumns = { order: 0, name: 1, kind: 2, otherName: 3, financed: 4 } as const;
/** One column for each perspective: 1 where the actor belongs to it. */
export const firstMemberColumn = 5;

export const priceColumns = {
  year: 0,
  own: 1,
  named: 2,
  index: 3,
  inflation: 4,
  level: 5,
} as const;

export const presetColumns = { id: 0, from: 1, to: 2, rate: 3 } as const;

export const aliasColumns = {
  word: 0,
  name: 1,
  kind: 2,
  otherName: 3,
  kindWord: 4,
  kindCode: 5,
} as const;

export const effectColumns = {
  actor: 1,
  counterpart: 2,
  kind: 3,
  share: 4,
  lag: 5,
  end: 6,
  dropOff: 7,
  cashable: 8,
  step: 9,
  cashLag: 10,
  part: 11,
  unitValue: 12,
  counted: 13,
  cautious: 14,
  moved: 15,
  tax: 16,
  cashGain: 17,
  cashLoss: 18,
} as const;

/** What each actor gets of each effect: one column for each actor, then one for each perspective. */
export const firstPartColumn = 19;

export const perspectivePartColumn = ({ capacity }: Layout, perspective: number): number =>
  firstPartColumn + capacity.actors + perspective;

/** The codes of kinds in formulas. */
export const costKindCodes = { once: 1, yearly: 2, perParticipant: 3 } as const;
export const effectKindCodes = { real: 1, income: 1, transfer: 2, tax: 3 } as const;
export const timingCodes = { start: 1, half: 2, mid: 3, end: 4 } as const;
