import type { ReactNode } from "react";
import { bareAmount } from "../../figures/amounts";
import { chartUnit, type AmountUnit } from "../../figures/amountUnit";
import { useLanguage, useText } from "../../language/LanguageContext";
import { chartColours } from "../chartColours";
import type { CurveData } from "./curveData";
import { apart, type CurveLayout } from "./curveLayout";
import { curveText } from "./curveText";

interface CurveMarksProps {
  readonly data: CurveData;
  readonly layout: CurveLayout;
}

/** Rings where the table has its figures, and what the lines are called and come to at their ends. */
export function CurveMarks({ data, layout }: CurveMarksProps): ReactNode {
  const text = useText();
  const { x, y } = layout;
  const last = data.municipality.length - 1;
  const [own, society] = [data.municipality[last] ?? 0, data.society[last] ?? 0];
  const [ownAt, societyAt] = apart(y(own), y(society), 30);
  const unit = chartUnit([...data.municipality, ...data.society]);
  const end = layout.right + 7;
  return (
    <g>
      {data.marks
        .filter((year) => year <= last)
        .map((year) => (
          <circle
            key={year}
            cx={x(year)}
            cy={y(data.municipality[year] ?? 0)}
            r="3.5"
            fill={chartColours.ground}
            stroke={chartColours.municipality}
            strokeWidth="2"
          />
        ))}
      <rect
        x={x(last) - 3.5}
        y={y(society) - 3.5}
        width="7"
        height="7"
        fill={chartColours.ground}
        stroke={chartColours.society}
        strokeWidth="2"
      />
      <EndLabel x={end} y={ownAt} name={text(curveText.municipality)} amount={own} unit={unit} />
      <EndLabel
        x={end}
        y={societyAt}
        name={text(curveText.society)}
        amount={society}
        unit={unit}
        colour={chartColours.society}
      />
    </g>
  );
}

interface EndLabelProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly amount: number;
  readonly unit: AmountUnit;
  readonly colour?: string;
}

function EndLabel({ x, y, name, amount, unit, colour }: EndLabelProps): ReactNode {
  const { language } = useLanguage();
  return (
    <g fontSize="12" aria-hidden="true">
      <text x={x} y={y - 1} fill={colour ?? chartColours.text}>
        {name}
      </text>
      <text x={x} y={y + 13} fontWeight="600" fill={chartColours.text}>
        {bareAmount(amount, unit, language)}
      </text>
    </g>
  );
}
