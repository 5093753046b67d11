import type { ReactElement } from "react";
import type { DrawnChart } from "./drawnChart";
import { axisText, scaleOver } from "./scale";

const left = 56;
const bottom = 22;

interface ChartProps {
  readonly chart: DrawnChart;
  readonly width: number;
  readonly height: number;
  readonly locale: string;
}

/** Columns from the zero line, the first and last category below. */
export function ColumnChart({ chart, width, height, locale }: ChartProps): ReactElement {
  const points = chart.series.flatMap((series) =>
    series.points.map((point, at) => ({ ...point, at, series })),
  );
  const count = Math.max(1, ...points.map(({ at }) => at + 1));
  const step = (width - left) / count;
  const scale = scaleOver(
    points.map(({ value }) => value),
    height - bottom,
    12,
  );
  const ends = [points.at(0), points.at(-1)];
  return (
    <>
      {points.map(({ series, category, value, at }) => (
        <rect
          key={`${series.name} ${category}`}
          x={left + at * step + step * 0.1}
          y={Math.min(scale.at(0), scale.at(value))}
          width={step * 0.8}
          height={Math.abs(scale.at(value) - scale.at(0))}
          fill={value < 0 ? series.negativeColour : series.colour}
        />
      ))}
      <line x1={left} x2={width} y1={scale.at(0)} y2={scale.at(0)} stroke="#595959" />
      <text x={left - 6} y={scale.at(scale.most) + 4} textAnchor="end">
        {axisText(scale.most, locale, chart.valueFormat)}
      </text>
      {ends.map((point, end) => (
        <text
          key={end === 0 ? "first" : "last"}
          x={end === 0 ? left : width - 4}
          y={height - 6}
          textAnchor={end === 0 ? "start" : "end"}
        >
          {point?.category}
        </text>
      ))}
    </>
  );
}
