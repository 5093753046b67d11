import { column, kronor, type ColumnDesign } from "./columnDesign";

/** Columns that several tables have. */
export const sourceColumn = column("text", 34, {
  role: "source",
  hint: {
    sv: "Var siffran kommer ifrån: rapport, år och sida, eller vem som bedömt den.",
    en: "Where the figure comes from: report, year and page, or who judged it.",
  },
});

export const priceYearColumn = column("calendarYear", 8, {
  zeroIsBlank: true,
  hint: {
    sv: "Året som beloppet gäller för. Tomt eller 0: kalkylens prisår.",
    en: "The year whose prices the amount is in. Blank or 0: the calculation's price year.",
  },
});

export const distributionColumn = column("distribution", 11, {
  hint: {
    sv: "Hur värdet sprids mellan Lågt och Högt. Skriv fast om det är säkert.",
    en: "How the value is spread between Low and High. Write fixed if it is certain.",
  },
});

const lowHint = {
  sv: "Lägsta rimliga värde. Samma som värdet om det är säkert.",
  en: "The lowest reasonable value. The same as the value if it is certain.",
};
const highHint = {
  sv: "Högsta rimliga värde. Samma som värdet om det är säkert.",
  en: "The highest reasonable value. The same as the value if it is certain.",
};

export function rangeColumns(
  kind: ColumnDesign["kind"],
  width: number,
): { readonly low: ColumnDesign; readonly high: ColumnDesign } {
  const unit = kind === "byKey" ? {} : { unit: kronor };
  return {
    low: column(kind, width, { ...unit, hint: lowHint }),
    high: column(kind, width, { ...unit, hint: highHint }),
  };
}
