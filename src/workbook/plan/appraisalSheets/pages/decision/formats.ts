import type { Language } from "../../../../../core/text";

const inMillions = 950_000;

/** A key figure with its sign: in millions with one decimal, or in thousands where the figure now is below that. */
export function keyFigureFormat(amountNow: number, language: Language): string {
  if (Math.abs(amountNow) >= inMillions)
    return language === "sv" ? signed('0.0,,\\ "mnkr"') : signed('"SEK "0.0,,"m"');
  return language === "sv" ? signed('#,##0,\\ "tkr"') : signed('"SEK "#,##0,"k"');
}

function signed(format: string): string {
  return `+${format};"−"${format};${format}`;
}

export const millions = '0.0,,;"−"0.0,,;0.0';
export const percent = "0\\ %";
