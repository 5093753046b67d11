/** How amounts are shown and typed in one workbook. Stored amounts are always kronor. */
export const moneyUnits = ["kr", "tkr", "mnkr"] as const;

export type MoneyUnit = (typeof moneyUnits)[number];

/** The power of ten between the unit and kronor. */
export const powerOf: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };
