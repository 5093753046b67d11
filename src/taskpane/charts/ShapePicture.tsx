import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { linearScale, place } from "./scale";

const useStyles = makeStyles({
  picture: { display: "block", flexShrink: 0, maxWidth: "100%" },
  shape: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
  middle: {
    stroke: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

interface ShapePictureProps {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** Everything between low and high is equally likely. */
  readonly isFlat?: boolean;
  readonly width: number;
  readonly height: number;
}

/** Low, most likely and high as a small triangle. Decorative: the numbers stand beside it. */
export function ShapePicture(props: ShapePictureProps): ReactNode {
  const { low, value, high, isFlat = false, width, height } = props;
  const styles = useStyles();
  const x = linearScale([Math.min(low, value), Math.max(high, value)], [1, width - 1]);
  const [left, middle, right] = [low, value, high].map((each) => String(place(x(each))));
  const base = String(height - 1);
  const points = isFlat
    ? `${String(left)},${base} ${String(left)},4 ${String(right)},4 ${String(right)},${base}`
    : `${String(left)},${base} ${String(middle)},2 ${String(right)},${base}`;
  return (
    <svg
      className={styles.picture}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <polygon className={styles.shape} points={points} strokeLinejoin="round" />
      <line
        className={styles.middle}
        x1={middle}
        x2={middle}
        y1={isFlat ? 4 : 2}
        y2={base}
        strokeWidth="1.5"
      />
    </svg>
  );
}
