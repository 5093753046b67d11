import type { ReactElement } from "react";
import type { DrawnChart } from "./drawnChart";
import { axisText, scaleOver } from "./scale";

const left = 56;
const bottom = 22;
const margin = 10;

interface ChartProps {
  readonly chart: DrawnChart;
  readonly width: number;
  readonly height: number;
  readonly locale: string;
}

/** Lines over the categories in order, with a line at 0 and the first, middle and last category below. */
export function LineChart({ chart, width, height, locale }: ChartProps): ReactElement {
  const longest = Math.max(2, ...chart.series.map(({ points }) => points.length));
  const across = (at: number): number => left + (at / (longest - 1)) * (width - left - margin);
  const values = chart.series.flatMap(({ points }) => points.map(({ value }) => value));
  const scale = scaleOver(values, height - bottom, margin);
  const categories = chart.series[0]?.points.map(({ category }) => category) ?? [];
  const shown = [...new Set([0, Math.floor((longest - 1) / 2), longest - 1])];
  return (
    <>
      {[...new Set([scale.least, 0, scale.most])].map((value) => (
        <g key={value}>
          <line x1={left} x2={width} y1={scale.at(value)} y2={scale.at(value)} stroke="#bfc8ca" />
          <text x={left - 6} y={scale.at(value) + 4} textAnchor="end">
            {axisText(value, locale, chart.valueFormat)}
          </text>
        </g>
      ))}
      {shown.map((at) => (
        <text key={at} x={across(at)} y={height - 6} textAnchor={anchor(at, longest)}>
          {categories[at]}
        </text>
      ))}
      {chart.series.map(({ name, colour, dashed, points }) => (
        <polyline
          key={name}
          fill="none"
          stroke={colour}
          strokeWidth={2}
          {...(dashed && { strokeDasharray: "6 3" })}
          points={points
            .map(({ value }, at) => `${String(across(at))},${String(scale.at(value))}`)
            .join(" ")}
        />
      ))}
    </>
  );
}

function anchor(at: number, length: number): "start" | "middle" | "end" {
  if (at === 0) return "start";
  return at === length - 1 ? "end" : "middle";
}
