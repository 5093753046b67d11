import type { ReactNode } from "react";
import { chartColours } from "../chartColours";
import { useChartStyles } from "../chartStyles";
import { Hatch, hatched } from "../Hatch";
import type { Scale } from "../scale";
import { useChartId } from "../useChartId";
import type { TornadoBar, TornadoData } from "./tornadoData";

const height = 30;
const thickness = 12;
/** A bar narrower than this has its figures beside each other from its middle outwards. */
const narrow = 76;

interface TornadoLineProps {
  readonly bar: TornadoBar;
  readonly data: Pick<TornadoData, "base" | "isLowerBetter">;
  readonly hasZero: boolean;
  readonly x: Scale;
  readonly width: number;
}

/** The decorative bar of an input with its two results; the row's words and the table carry the values. */
export function TornadoLine({ bar, data, hasZero, x, width }: TornadoLineProps): ReactNode {
  const styles = useChartStyles();
  const id = useChartId();
  const { base, isLowerBetter } = data;
  const [left, right, middle] = [x(bar.left.result), x(bar.right.result), x(base)];
  const turn = Math.min(Math.max(middle, left), right);
  const parts = [
    { from: left, to: turn, isWorse: !isLowerBetter },
    { from: turn, to: right, isWorse: isLowerBetter },
  ];
  return (
    <svg className={styles.svg} width={width} height={height} aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={id} gap={4} />
      </defs>
      {hasZero ? (
        <line
          x1={x(0)}
          x2={x(0)}
          y1="0"
          y2={height}
          stroke={chartColours.zero}
          strokeDasharray="2 2"
        />
      ) : null}
      {parts
        .filter(({ from, to }) => to > from)
        .map(({ from, to, isWorse }) => (
          <rect
            key={isWorse ? "worse" : "better"}
            x={from}
            y="1"
            width={to - from}
            height={thickness}
            fill={isWorse ? hatched(id) : chartColours.gain}
            stroke={isWorse ? chartColours.pay : chartColours.gain}
            strokeWidth={isWorse ? 1 : 0}
          />
        ))}
      <line
        x1={middle}
        x2={middle}
        y1="0"
        y2={thickness + 2}
        stroke={chartColours.text}
        strokeWidth="2"
      />
      <EndFigures bar={bar} left={left} right={right} width={width} />
    </svg>
  );
}

interface EndFiguresProps {
  readonly bar: TornadoBar;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

function EndFigures({ bar, left, right, width }: EndFiguresProps): ReactNode {
  const isNarrow = right - left < narrow;
  const centre = (left + right) / 2;
  // A label keeps inside the picture, whatever the length of the figure.
  const room = 8 * Math.max(bar.left.resultText.length, bar.right.resultText.length);
  const inside = Math.min(Math.max(centre, room + 4), width - room - 4);
  return (
    <g fontSize="11" fill={chartColours.axis}>
      <text x={isNarrow ? inside - 4 : left} y={height - 5} textAnchor={isNarrow ? "end" : "start"}>
        {bar.left.resultText}
      </text>
      <text
        x={isNarrow ? inside + 4 : right}
        y={height - 5}
        textAnchor={isNarrow ? "start" : "end"}
      >
        {bar.right.resultText}
      </text>
    </g>
  );
}
