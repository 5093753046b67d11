import type { IStyleData, Nullable } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface CellStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** null: no fill. */
  readonly fill: string | null;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Partial<Record<BorderSide, BorderLine>>;
}

export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

/** A cell that nobody has formatted. */
export const PLAIN_STYLE: Partial<CellStyle> = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
};

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Double: BorderStyleTypes.DOUBLE,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
};

export function univerStyle(style: Partial<CellStyle>): IStyleData {
  return { ...univerFont(style), ...univerLayout(style), ...univerFormat(style) };
}

function univerFont({
  bold,
  italic,
  underline,
  fontName,
  fontSize,
  fontColor,
}: Partial<CellStyle>) {
  return {
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(underline !== undefined && { ul: { s: flag(underline) } }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
  };
}

function univerLayout({ horizontal, vertical, wrap, indent }: Partial<CellStyle>) {
  return {
    ...(horizontal !== undefined && { ht: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vt: VERTICAL[vertical] }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(indent !== undefined && { pd: { l: 2 + indent * 9 } }),
  };
}

function univerFormat({ numberFormat, fill, borders }: Partial<CellStyle>) {
  return {
    ...(numberFormat !== undefined && {
      n: numberFormat === "General" ? null : { pattern: numberFormat },
    }),
    ...(fill !== undefined && { bg: fill === null ? null : { rgb: fill } }),
    ...(borders !== undefined && { bd: univerBorders(borders) }),
  };
}

function univerBorders(borders: CellStyle["borders"]): NonNullable<IStyleData["bd"]> {
  return Object.fromEntries(
    Object.entries(borders).map(([side, { style, color }]) => [
      SIDES[side as BorderSide],
      { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } },
    ]),
  );
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

export function readStyle(style: Nullable<IStyleData>): CellStyle {
  return {
    numberFormat: style?.n?.pattern ?? "General",
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    fontName: style?.ff ?? "Calibri",
    fontSize: style?.fs ?? 11,
    fontColor: style?.cl?.rgb ?? "#000000",
    fill: style?.bg?.rgb ?? null,
    horizontal: keyOf(HORIZONTAL, style?.ht) ?? "General",
    vertical: keyOf(VERTICAL, style?.vt) ?? "Bottom",
    wrap: style?.tb === WrapStrategy.WRAP,
    indent: Math.max(0, Math.round(((style?.pd?.l ?? 2) - 2) / 9)),
    borders: readBorders(style?.bd),
  };
}

function readBorders(borders: IStyleData["bd"]): CellStyle["borders"] {
  const read: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of Object.keys(SIDES) as BorderSide[]) {
    const line = borders?.[SIDES[side]];
    if (line)
      read[side] = { style: keyOf(LINES, line.s) ?? "Continuous", color: line.cl.rgb ?? "#000000" };
  }
  return read;
}

function keyOf<Key extends string, Entry>(
  entries: Readonly<Record<Key, Entry>>,
  wanted: Entry | null | undefined,
): Key | undefined {
  return (Object.keys(entries) as Key[]).find((key) => entries[key] === wanted);
}
