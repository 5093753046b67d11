import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { BarChart } from "./BarChart";
import { ColumnChart } from "./ColumnChart";
import type { DrawnChart } from "./drawnChart";
import { LineChart } from "./LineChart";

const pictures = { lines: LineChart, bars: BarChart, columns: ColumnChart };

interface ChartViewProps {
  readonly data: { readonly chart: DrawnChart; readonly locale: string };
}

/** A chart over its cells: title, the names of its series, and the picture at the size there is. */
export function ChartView({ data: { chart, locale } }: ChartViewProps): ReactElement {
  const area = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const measure = (): void => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = area.current ?? {};
      setSize({ width, height });
    };
    const observer = new ResizeObserver(measure);
    if (area.current) observer.observe(area.current);
    measure();
    return () => {
      observer.disconnect();
    };
  }, []);
  const Picture = pictures[chart.kind];
  const isShown = size.width > 0 && size.height > 0;
  return (
    <figure className="native-chart">
      <figcaption>{chart.title}</figcaption>
      {chart.series.length > 1 && (
        <ul>
          {chart.series.map(({ name, colour }) => (
            <li key={name}>
              <span style={{ background: colour }} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <div ref={area}>
        {isShown && (
          <svg width={size.width} height={size.height} role="img" aria-label={chart.title}>
            <Picture chart={chart} locale={locale} {...size} />
          </svg>
        )}
      </div>
    </figure>
  );
}
