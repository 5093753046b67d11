import type { ReactNode } from "react";
import { spokenAmount } from "../../figures/amounts";
import { useLanguage, useText } from "../../language/LanguageContext";
import { chartColours } from "../chartColours";
import type { CurveData, Lowest } from "./curveData";
import type { CurveLayout } from "./curveLayout";
import { curveText } from "./curveText";
import { notesOf, placed } from "./curveNotes";
import type { NotePlace } from "./noteAt";

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
  const { x, top, bottom } = layout;
  const endOfTerm = text(curveText.endOfTerm);
  const isTermInside = term > 0 && term < data.municipality.length;
  const { low, back } = notesOf(layout, lowest, {
    low: (amount, year) => `${spokenAmount(amount, language)} · ${String(startYear + year)}`,
    back: (year) => text(curveText.backAtZero(startYear + year)),
  });
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
          <Note
            place={placed(layout, endOfTerm, x(term) + 5, top - 7, 11)}
            words={endOfTerm}
            isQuiet
          />
        </>
      ) : null}
      {low === undefined ? null : <Note place={low} words={low.words} />}
      {back === undefined ? null : <Note place={back} words={back.words} />}
    </g>
  );
}

interface NoteProps {
  readonly place: NotePlace;
  readonly words: string;
  readonly isQuiet?: boolean;
}

/** Words in the picture, on a ground of their own so that no line runs through them. */
function Note({ place, words, isQuiet = false }: NoteProps): ReactNode {
  return (
    <text
      x={place.x}
      y={place.y}
      textAnchor={place.anchor}
      fontSize={isQuiet ? 11 : 12}
      fontWeight={isQuiet ? 400 : 600}
      fill={isQuiet ? chartColours.axis : chartColours.text}
      stroke={chartColours.ground}
      strokeWidth="3"
      paintOrder="stroke"
    >
      {words}
    </text>
  );
}
