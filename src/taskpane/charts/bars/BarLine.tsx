import type { ReactNode } from "react";
import { chartColours } from "../chartColours";
import { Hatch, hatched } from "../Hatch";
import type { Scale } from "../scale";
import { useChartStyles } from "../chartStyles";
import { useChartId } from "../useChartId";

/** A bar between two values. What is paid or worse is hatched. */
export interface BarDesign {
  readonly from: number;
  readonly to: number;
  readonly kind: "gain" | "pay";
}

/** A line through all bars at one value. */
export interface GuideLine {
  readonly at: number;
  readonly isDotted?: boolean;
}

interface BarLineProps {
  readonly bars: readonly BarDesign[];
  readonly lines: readonly GuideLine[];
  readonly x: Scale;
  readonly width: number;
}

const height = 14;
const thickness = 10;

/** The decorative bar of a row; the row's words carry its value. */
export function BarLine({ bars, lines, x, width }: BarLineProps): ReactNode {
  const styles = useChartStyles();
  const id = useChartId();
  return (
    <svg className={styles.svg} width={width} height={height} aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={id} gap={4} />
      </defs>
      {bars.map(({ from, to, kind }) => {
        const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
        const isPaid = kind === "pay";
        return (
          <rect
            key={kind}
            x={start}
            y={(height - thickness) / 2}
            width={Math.max(end - start, from === to ? 0 : 1)}
            height={thickness}
            fill={isPaid ? hatched(id) : chartColours.gain}
            stroke={isPaid ? chartColours.pay : chartColours.gain}
            strokeWidth={isPaid ? 1 : 0}
          />
        );
      })}
      {lines.map(({ at, isDotted }) => (
        <line
          key={at}
          x1={x(at)}
          x2={x(at)}
          y1="0"
          y2={height}
          stroke={chartColours.zero}
          {...(isDotted ? { strokeDasharray: "2 2" } : {})}
        />
      ))}
    </svg>
  );
}
