import type { ReactElement } from "react";
import type { DrawnChart } from "./drawnChart";
import { axisText, scaleOver } from "./scale";

const labels = 130;
const margin = 46;

interface ChartProps {
  readonly chart: DrawnChart;
  readonly width: number;
  readonly height: number;
  readonly locale: string;
}

/** Horizontal bars from a common zero line, the series of a category one over the other. */
export function BarChart({ chart, width, height, locale }: ChartProps): ReactElement {
  const categories = chart.series[0]?.points.map(({ category }) => category) ?? [];
  const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value));
  const scale = scaleOver(values, labels + margin, width - margin);
  const row = (height - 8) / Math.max(1, categories.length);
  return (
    <>
      {categories.map((category, at) => (
        <text key={category} x={4} y={at * row + row / 2 + 4}>
          {category}
        </text>
      ))}
      {chart.series.flatMap(({ name, colour, negativeColour, points }) =>
        points.map(({ category, value }, at) => (
          <g key={`${name} ${category}`}>
            <rect
              x={Math.min(scale.at(0), scale.at(value))}
              y={at * row + row * 0.2}
              width={Math.abs(scale.at(value) - scale.at(0))}
              height={row * 0.6}
              fill={value < 0 ? negativeColour : colour}
            />
            <text
              x={scale.at(value) + (value < 0 ? -4 : 4)}
              y={at * row + row / 2 + 4}
              textAnchor={value < 0 ? "end" : "start"}
            >
              {axisText(value, locale, chart.valueFormat)}
            </text>
          </g>
        )),
      )}
      <line x1={scale.at(0)} x2={scale.at(0)} y1={0} y2={height} stroke="#595959" />
    </>
  );
}
