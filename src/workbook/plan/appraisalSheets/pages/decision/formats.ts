import type { Language } from "../../../../../core/text";

/** Millions with one decimal and a sign; thousands where that would show as nothing. */
export function keyFigureFormat(language: Language): string {
  return language === "sv"
    ? '[>=950000]+0.0,,\\ "mnkr";[<=-950000]"−"0.0,,\\ "mnkr";#,##0,\\ "tkr"'
    : '[>=950000]"+SEK "0.0,,"m";[<=-950000]"−SEK "0.0,,"m";"SEK "#,##0,"k"';
}

export const millions = '0.0,,;"−"0.0,,;0.0';
export const percent = "0\\ %";
