import { formatNumber, type Language, type Text } from "../text";
import type { ExpectedFigure } from "./selfTestCase";

const NO_BREAK_SPACE = "\u00a0";

/** An amount in kronor, exact. */
export function kronor(value: number): ExpectedFigure {
  return figure(
    value,
    0.005,
    (amount, language) => `${formatNumber(amount, language)}${NO_BREAK_SPACE}kr`,
  );
}

/** A number of something, exact. */
export function counted(value: number, unit: Text): ExpectedFigure {
  return figure(
    value,
    1e-9,
    (count, language) => `${formatNumber(count, language)}${NO_BREAK_SPACE}${unit[language]}`,
  );
}

/** A number printed with so many decimals. */
export function decimals(value: number, places: number): ExpectedFigure {
  return figure(value, halfUnit(places), (number, language) => fixed(number, places, language));
}

/** A rate printed in percent with so many decimals. */
export function percent(points: number, places: number): ExpectedFigure {
  return figure(points / 100, halfUnit(places + 2), (rate, language) => {
    const shown = fixed(rate * 100, places, language);
    return language === "sv" ? `${shown}${NO_BREAK_SPACE}%` : `${shown}%`;
  });
}

function figure(
  value: number,
  tolerance: number,
  write: (value: number, language: Language) => string,
): ExpectedFigure {
  return {
    value,
    tolerance,
    write: (number) => ({ sv: write(number, "sv"), en: write(number, "en") }),
  };
}

/** Half a unit of the last of so many decimals. */
function halfUnit(places: number): number {
  return 0.5 * Number(`1e-${String(places)}`);
}

function fixed(value: number, places: number, language: Language): string {
  const [whole = "", fraction = ""] = value.toFixed(places).split(".");
  const shown = formatNumber(Number(whole), language);
  return fraction === "" ? shown : `${shown}${language === "sv" ? "," : "."}${fraction}`;
}
