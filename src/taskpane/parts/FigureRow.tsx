import type { ReactNode } from "react";
import { useTableStyles } from "./tableStyles";

interface FigureRowProps {
  /** The names of the columns, which tell the cells apart. */
  readonly head: readonly string[];
  /** A name, then its figures. */
  readonly row: readonly string[];
}

/** One row of a table whose first column is a name and whose others are figures. */
export function FigureRow({ head, row: [name, ...figures] }: FigureRowProps): ReactNode {
  const styles = useTableStyles();
  return (
    <tr>
      <th scope="row" className={styles.label}>
        {name}
      </th>
      {figures.map((figure, at) => (
        <td key={head[at + 1]} className={styles.figure}>
          {figure}
        </td>
      ))}
    </tr>
  );
}
