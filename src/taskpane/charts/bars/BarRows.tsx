import { makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { useWidth } from "../useWidth";
import { BarLine, type BarDesign, type GuideLine } from "./BarLine";
import { linearScale } from "../scale";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  name: { ...typographyStyles.body1, padding: 0, textAlign: "left" },
  figure: {
    ...typographyStyles.body1,
    padding: "0 0 0 8px",
    textAlign: "right",
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
  },
  bar: { padding: "2px 0 8px" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** One row: a name, its figure in words, and bars that only show its size. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  readonly bars: readonly BarDesign[];
}

interface BarRowsProps {
  readonly label: string;
  /** What the two columns are, for whoever hears the table. */
  readonly head: readonly [name: string, figure: string];
  readonly rows: readonly BarRow[];
  /** Lines through all bars, such as zero. */
  readonly lines: readonly GuideLine[];
}

/** A real table of names and figures with a bar under each row, all on one scale. */
export function BarRows({ label, head, rows, lines }: BarRowsProps): ReactNode {
  const styles = useStyles();
  const [element, width] = useWidth<HTMLDivElement>();
  const values = [
    ...lines.map(({ at }) => at),
    ...rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to])),
  ];
  const x = linearScale([Math.min(...values), Math.max(...values)], [1, width - 1]);
  return (
    <div ref={element}>
      <table className={styles.table} aria-label={label}>
        <thead className={styles.hidden}>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figure, bars }) => (
            <Fragment key={key}>
              <tr>
                <th scope="row" className={mergeClasses(styles.name)}>
                  {name}
                </th>
                <td className={styles.figure}>{figure}</td>
              </tr>
              <tr aria-hidden="true">
                <td colSpan={2} className={styles.bar}>
                  <BarLine bars={bars} lines={lines} x={x} width={width} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
