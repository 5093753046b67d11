import type { ReactNode } from "react";
import { spokenAmount } from "../../figures/amounts";
import { useLanguage, useText } from "../../language/LanguageContext";
import { chartColours } from "../chartColours";
import type { CurveData, Lowest } from "./curveData";
import type { CurveLayout } from "./curveLayout";
import { curveText } from "./curveText";
import { noteAt } from "./noteAt";

interface CurveNotesProps {
  readonly data: CurveData;
  readonly layout: CurveLayout;
  readonly lowest: Lowest | undefined;
}

/** The end of the term of office, the lowest amount, and the year when it is back at zero. */
export function CurveNotes({ data, layout, lowest }: CurveNotesProps): ReactNode {
  const { language } = useLanguage();
  const text = useText();
  const { startYear, term } = data;
  const { x, y, top, bottom } = layout;
  const isTermInside = term > 0 && term < data.municipality.length;
  return (
    <g aria-hidden="true">
      {isTermInside ? (
        <>
          <line
            x1={x(term)}
            x2={x(term)}
            y1={top - 14}
            y2={bottom}
            stroke={chartColours.axis}
            strokeDasharray="2 3"
          />
          <Note layout={layout} at={x(term) + 5} y={top - 7} isQuiet>
            {text(curveText.endOfTerm)}
          </Note>
        </>
      ) : null}
      {lowest ? (
        <Note layout={layout} at={x(lowest.year)} y={y(lowest.amount) + 16}>
          {`${spokenAmount(lowest.amount, language)} · ${String(startYear + lowest.year)}`}
        </Note>
      ) : null}
      {lowest?.back === undefined ? null : (
        <Note layout={layout} at={x(lowest.back)} y={y(0) + 15}>
          {text(curveText.backAtZero(startYear + lowest.back))}
        </Note>
      )}
    </g>
  );
}

interface NoteProps {
  readonly layout: CurveLayout;
  readonly at: number;
  readonly y: number;
  readonly isQuiet?: boolean;
  readonly children: string;
}

/** Words in the picture, on a ground of their own so that no line runs through them. */
function Note({ layout, at, y, isQuiet = false, children }: NoteProps): ReactNode {
  const size = isQuiet ? 11 : 12;
  const { x, anchor } = noteAt(layout, at, children.length * size * 0.56);
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={isQuiet ? 400 : 600}
      fill={isQuiet ? chartColours.axis : chartColours.text}
      stroke={chartColours.ground}
      strokeWidth="3"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
