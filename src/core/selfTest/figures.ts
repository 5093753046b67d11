import { formatNumber } from "../text";
import type { ExpectedFigure } from "./selfTestCase";

const NO_BREAK_SPACE = "\u00a0";

/** An amount in kronor, exact. */
export function kronor(value: number): ExpectedFigure {
  const shown = (language: "sv" | "en"): string =>
    `${formatNumber(value, language)}${NO_BREAK_SPACE}kr`;
  return { value, tolerance: 0.005, printed: { sv: shown("sv"), en: shown("en") } };
}

/** A number of something, exact. */
export function counted(value: number, unit: { sv: string; en: string }): ExpectedFigure {
  const shown = (language: "sv" | "en"): string =>
    `${formatNumber(value, language)}${NO_BREAK_SPACE}${unit[language]}`;
  return { value, tolerance: 1e-9, printed: { sv: shown("sv"), en: shown("en") } };
}

/** A number printed with so many decimals. */
export function decimals(value: number, places: number): ExpectedFigure {
  const tolerance = 0.5 * Number(`1e-${String(places)}`);
  return {
    value,
    tolerance,
    printed: { sv: fixed(value, places, "sv"), en: fixed(value, places, "en") },
  };
}

/** A rate printed in percent with so many decimals. */
export function percent(points: number, places: number): ExpectedFigure {
  const tolerance = 0.5 * Number(`1e-${String(places + 2)}`);
  return {
    value: points / 100,
    tolerance,
    printed: {
      sv: `${fixed(points, places, "sv")}${NO_BREAK_SPACE}%`,
      en: `${fixed(points, places, "en")}%`,
    },
  };
}

function fixed(value: number, places: number, language: "sv" | "en"): string {
  const [whole = "", fraction = ""] = value.toFixed(places).split(".");
  const shown = formatNumber(Number(whole), language);
  return fraction === "" ? shown : `${shown}${language === "sv" ? "," : "."}${fraction}`;
}
