import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useChartStyles } from "./chartStyles";
import { useTableStyles } from "../parts/tableStyles";

interface ChartTableProps {
  readonly caption: string;
  /** The first column is a name, the others are figures. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures of a chart as a table. */
export function ChartTable({ caption, head, rows }: ChartTableProps): ReactNode {
  const styles = useTableStyles();
  const chart = useChartStyles();
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(styles.head, chart.tableCaption)}>{caption}</caption>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th
              key={name}
              scope="col"
              className={mergeClasses(styles.head, at > 0 && styles.headFigure)}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...figures]) => (
          <tr key={name}>
            <th scope="row" className={styles.label}>
              {name}
            </th>
            {figures.map((figure, at) => (
              <td key={head[at + 1]} className={styles.figure}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
