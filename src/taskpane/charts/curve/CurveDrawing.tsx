import type { ReactNode } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { chartColours } from "../chartColours";
import { useChartStyles } from "../chartStyles";
import { Hatch, hatched } from "../Hatch";
import { useChartId } from "../useChartId";
import type { CurveData, Lowest } from "./curveData";
import { areaPath, curveHeight, curveLayout, linePath } from "./curveLayout";
import { CurveAxes } from "./CurveAxes";
import { CurveMarks } from "./CurveMarks";
import { CurveNotes } from "./CurveNotes";
import { spokenCurve } from "./spokenCurve";

interface CurveDrawingProps {
  readonly data: CurveData;
  readonly lowest: Lowest | undefined;
  readonly width: number;
}

/** The two lines, the hatched hump, and the words in the picture. */
export function CurveDrawing({ data, lowest, width }: CurveDrawingProps): ReactNode {
  const { language } = useLanguage();
  const styles = useChartStyles();
  const id = useChartId();
  const layout = curveLayout(data, width);
  const { left, right, bottom, y } = layout;
  return (
    <svg className={styles.svg} width={width} height={curveHeight} role="img" aria-labelledby={id}>
      <title id={id}>{spokenCurve(data, lowest, language)}</title>
      <defs>
        <Hatch id={`${id}hatch`} />
        <clipPath id={`${id}below`}>
          <rect x={left} y={y(0)} width={right - left} height={Math.max(0, bottom - y(0))} />
        </clipPath>
      </defs>
      <CurveAxes data={data} layout={layout} />
      <path
        d={areaPath(layout, data.municipality)}
        fill={hatched(`${id}hatch`)}
        clipPath={`url(#${id}below)`}
      />
      <path
        d={linePath(layout, data.society)}
        fill="none"
        stroke={chartColours.society}
        strokeWidth="2"
        strokeDasharray="6 3"
      />
      <path
        d={linePath(layout, data.municipality)}
        fill="none"
        stroke={chartColours.municipality}
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <CurveMarks data={data} layout={layout} />
      <CurveNotes data={data} layout={layout} lowest={lowest} />
    </svg>
  );
}
