import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FigureRow } from "../../../parts/FigureRow";
import { TableHead } from "../../../parts/TableHead";
import { useTableStyles } from "../../../parts/tableStyles";

const useStyles = makeStyles({
  group: {
    padding: "12px 0 4px",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  caption: { paddingBottom: "4px" },
});

/** The rows of one perspective: a name and its figures. */
export interface RunGroup {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

interface RunTableProps {
  readonly caption: string;
  /** The first column is a name, the others are the runs. */
  readonly head: readonly string[];
  readonly groups: readonly RunGroup[];
}

/** The runs side by side, for each perspective: few columns, so that it fits the narrowest pane. */
export function RunTable({ caption, head, groups }: RunTableProps): ReactNode {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <table className={table.table}>
      <caption className={mergeClasses(table.head, styles.caption)}>{caption}</caption>
      <TableHead names={head} />
      {groups.map(({ name, rows }) => (
        <tbody key={name}>
          <tr>
            <th colSpan={head.length} scope="rowgroup" className={styles.group}>
              {name}
            </th>
          </tr>
          {rows.map((row) => (
            <FigureRow key={row[0]} head={head} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
