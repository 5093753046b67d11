import type { ReactNode } from "react";
import { amountUnits, chartUnit } from "../../figures/amountUnit";
import { tickText } from "../../figures/tickText";
import { useLanguage } from "../../language/LanguageContext";
import { chartColours } from "../chartColours";
import type { CurveData } from "./curveData";
import type { CurveLayout } from "./curveLayout";

interface CurveAxesProps {
  readonly data: CurveData;
  readonly layout: CurveLayout;
}

/** Amounts to the left, calendar years below, and a strong line at zero. */
export function CurveAxes({ data, layout }: CurveAxesProps): ReactNode {
  const { language } = useLanguage();
  const { x, y, left, right, bottom, amountTicks, yearTicks } = layout;
  const { size, name } = amountUnits[chartUnit([...data.municipality, ...data.society])];
  const ticks = amountTicks.map((tick) => tick / size);
  return (
    <g fontSize="11" fill={chartColours.axis} aria-hidden="true">
      <text x={0} y={9}>
        {name[language]}
      </text>
      {amountTicks.map((tick, at) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? chartColours.zero : chartColours.grid}
          />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {tickText(ticks, at, language)}
          </text>
        </g>
      ))}
      {yearTicks.map((year, at) => (
        <text
          key={year}
          x={x(year)}
          y={bottom + 16}
          textAnchor={at === 0 && yearTicks.length > 1 ? "start" : "middle"}
        >
          {data.startYear + year}
        </text>
      ))}
    </g>
  );
}
