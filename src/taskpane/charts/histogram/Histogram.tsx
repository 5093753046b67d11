import type { ReactNode } from "react";
import { ChartFigure } from "../ChartFigure";
import { useWidth } from "../useWidth";
import type { HistogramData } from "./histogramData";
import { HistogramDrawing } from "./HistogramDrawing";

interface HistogramProps {
  readonly finding: string;
  readonly caption: string;
  readonly spoken: string;
  readonly bracket: string;
  readonly data: HistogramData;
  readonly writeTick: (ticks: readonly number[], at: number) => string;
  readonly table: ReactNode;
}

/** How outcomes are spread, with what lies below zero hatched. */
export function Histogram(props: HistogramProps): ReactNode {
  const { finding, caption, spoken, bracket, data, writeTick, table } = props;
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <ChartFigure finding={finding} caption={caption} table={table}>
      <div ref={element}>
        <HistogramDrawing
          data={data}
          width={width}
          spoken={spoken}
          writeTick={writeTick}
          bracket={bracket}
        />
      </div>
    </ChartFigure>
  );
}
