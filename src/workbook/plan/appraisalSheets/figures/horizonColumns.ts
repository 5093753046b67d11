import type { FigureLayout } from "./figureLayout";

/** The columns of the horizons on Resultat. */
export const horizonColumnsOf = ({
  firstHorizonColumn,
  lastHorizonColumn,
}: FigureLayout): readonly number[] =>
  Array.from(
    { length: lastHorizonColumn - firstHorizonColumn + 1 },
    (_, at) => firstHorizonColumn + at,
  );
