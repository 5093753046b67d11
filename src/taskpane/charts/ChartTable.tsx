import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useChartStyles } from "./chartStyles";
import { FigureRow } from "../parts/FigureRow";
import { TableHead } from "../parts/TableHead";
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
      <TableHead names={head} />
      <tbody>
        {rows.map((row) => (
          <FigureRow key={row[0]} head={head} row={row} />
        ))}
      </tbody>
    </table>
  );
}
