import { Button, mergeClasses } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useId, useState, type ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { chartsText } from "../text/chartsText";
import { useChartStyles } from "./chartStyles";

interface ChartFigureProps {
  /** What the chart shows, as a sentence. */
  readonly finding: string;
  /** Measure, unit, horizon and price basis. */
  readonly caption: string;
  /** The chart in other words: a table of the same figures. Absent where the chart is a table itself. */
  readonly table?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A chart with its finding above it and its figures as a table below, for whoever prefers that. */
export function ChartFigure(props: ChartFigureProps): ReactNode {
  const { finding, caption, table, className, children } = props;
  const styles = useChartStyles();
  const id = useId();
  return (
    <figure className={mergeClasses(styles.chart, className)} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {finding}
      </h3>
      <p className={styles.caption}>{caption}</p>
      {children}
      {table === undefined ? null : <TableBelow>{table}</TableBelow>}
    </figure>
  );
}

function TableBelow({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useChartStyles();
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.tableButton}
        icon={<TableRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {text(isOpen ? chartsText.hideTable : chartsText.showTable)}
      </Button>
      <div id={id} hidden={!isOpen} className={styles.table}>
        {isOpen ? children : null}
      </div>
    </>
  );
}
