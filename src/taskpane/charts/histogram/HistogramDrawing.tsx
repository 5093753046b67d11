import type { ReactNode } from "react";
import type { Text } from "../../../core/text";
import { useText } from "../../language/LanguageContext";
import { chartColours } from "../chartColours";
import { useChartStyles } from "../chartStyles";
import { Hatch, hatched } from "../Hatch";
import { useChartId } from "../useChartId";
import type { HistogramData } from "./histogramData";
import { histogramHeight, histogramLayout, type HistogramLayout } from "./histogramLayout";

interface HistogramDrawingProps {
  readonly data: HistogramData;
  readonly width: number;
  /** The whole picture in a sentence. */
  readonly spoken: string;
  /** Of the ticks, in the unit of the caption. */
  readonly writeTick: (ticks: readonly number[], at: number) => string;
  /** "90 % av utfallen: −0,9 till 2,4 mnkr". */
  readonly bracket: string;
}

const median: Text = { sv: "Median", en: "Median" };

/** Bars, hatched below zero, with the fifth and ninety-fifth of a hundred outcomes and the middle one marked. */
export function HistogramDrawing(props: HistogramDrawingProps): ReactNode {
  const { data, width, spoken, writeTick, bracket } = props;
  const styles = useChartStyles();
  const id = useChartId();
  const layout = histogramLayout(data, width);
  return (
    <svg
      className={styles.svg}
      width={width}
      height={histogramHeight}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{spoken}</title>
      <defs>
        <Hatch id={`${id}hatch`} />
      </defs>
      <Bars layout={layout} hatch={`${id}hatch`} />
      <g fontSize="11" fill={chartColours.axis} aria-hidden="true">
        <line x1="0" x2={width} y1={layout.bottom} y2={layout.bottom} stroke={chartColours.zero} />
        {layout.ticks.map((tick, at) => (
          <text key={tick} x={layout.x(tick)} y={layout.bottom + 14} textAnchor="middle">
            {writeTick(layout.ticks, at)}
          </text>
        ))}
      </g>
      <Marks data={data} layout={layout} />
      <Bracket data={data} layout={layout} width={width}>
        {bracket}
      </Bracket>
    </svg>
  );
}

function Bars({
  layout,
  hatch,
}: {
  readonly layout: HistogramLayout;
  readonly hatch: string;
}): ReactNode {
  const { x, y, bottom, bars } = layout;
  return (
    <g aria-hidden="true">
      {bars.map(({ key, from, to, share, isBelowZero }) => (
        <rect
          key={key}
          x={x(from) + 0.5}
          y={y(share)}
          width={Math.max(x(to) - x(from) - 1, 0.5)}
          height={Math.max(bottom - y(share), 0)}
          fill={isBelowZero ? hatched(hatch) : chartColours.gain}
          stroke={isBelowZero ? chartColours.pay : chartColours.gain}
          strokeWidth={isBelowZero ? 1 : 0}
        />
      ))}
    </g>
  );
}

function Marks({
  data,
  layout,
}: {
  readonly data: HistogramData;
  readonly layout: HistogramLayout;
}): ReactNode {
  const text = useText();
  const { x, bottom, top } = layout;
  const marks = [
    { name: "P5", at: data.low, isNamed: true },
    { name: text(median), at: data.median, isNamed: true },
    { name: "P95", at: data.high, isNamed: true },
  ];
  // Where the marks stand close, the outer names would lie on the middle one.
  const isCrowded = x(data.high) - x(data.median) < 44 || x(data.median) - x(data.low) < 36;
  return (
    <g fontSize="11" fill={chartColours.axis} aria-hidden="true">
      {marks.map(({ name, at }, place) => (
        <g key={name}>
          <line
            x1={x(at)}
            x2={x(at)}
            y1={top}
            y2={bottom}
            stroke={chartColours.text}
            strokeWidth="1.5"
          />
          {isCrowded && place !== 1 ? null : (
            <text x={x(at)} y={top - 6} textAnchor="middle">
              {name}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface BracketProps {
  readonly data: HistogramData;
  readonly layout: HistogramLayout;
  readonly width: number;
  readonly children: string;
}

function Bracket({ data, layout, width, children }: BracketProps): ReactNode {
  const { x, bottom } = layout;
  const [from, to, y] = [x(data.low), x(data.high), bottom + 20];
  const half = (children.length * 11 * 0.54) / 2;
  const centre = Math.min(Math.max((from + to) / 2, half), width - half);
  return (
    <g fontSize="11" fill={chartColours.axis} aria-hidden="true">
      <path
        d={`M${String(from)} ${String(y - 3)}v3H${String(to)}v-3`}
        fill="none"
        stroke={chartColours.axis}
      />
      <text x={centre} y={y + 14} textAnchor="middle">
        {children}
      </text>
    </g>
  );
}
