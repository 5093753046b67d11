import type { ReactNode } from "react";
import { chartColours } from "./chartColours";

interface HatchProps {
  readonly id: string;
  readonly colour?: string;
  /** How far the lines stand apart, in pixels. */
  readonly gap?: number;
}

/** Lines at 45 degrees, to fill what is paid, lost or worse: `<Hatch id={id} />` in `<defs>`, then `fill={hatched(id)}`. */
export function Hatch({ id, colour = chartColours.pay, gap = 5 }: HatchProps): ReactNode {
  return (
    <pattern
      id={id}
      width={gap}
      height={gap}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1="0" y1="0" x2="0" y2={gap} stroke={colour} strokeWidth="1.5" />
    </pattern>
  );
}

export const hatched = (id: string): string => `url(#${id})`;
