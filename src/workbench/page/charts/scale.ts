import { format } from "numfmt";

/** Places numbers on a line of pixels, from the least to the largest of them and 0. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly at: (value: number) => number;
}

export function scaleOver(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = most - least || 1;
  return { least, most, at: (value) => from + ((value - least) / span) * (to - from) };
}

/** A value at an axis or a bar: as the chart's number format says, or in words short enough: 1,2 mn or 450 t. */
export function axisText(value: number, locale: string, valueFormat?: string): string {
  if (valueFormat !== undefined) return format(valueFormat, value, { locale, throws: false });
  const size = Math.abs(value);
  const written = (number: number, unit: string): string =>
    `${number.toLocaleString(locale, { maximumFractionDigits: 1 })}${unit}`;
  if (size >= 1e6) return written(value / 1e6, "\u00a0mn");
  return size >= 1e4 ? written(value / 1e3, "\u00a0t") : written(value, "");
}
