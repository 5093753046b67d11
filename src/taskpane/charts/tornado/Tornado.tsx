import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, useState, type ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { ChartFigure } from "../ChartFigure";
import { linearScale } from "../scale";
import { useWidth } from "../useWidth";
import type { TornadoBar, TornadoData } from "./tornadoData";
import { TornadoLegend } from "./TornadoLegend";
import { TornadoLine } from "./TornadoLine";
import { tornadoText } from "./tornadoText";

const mostBars = 10;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  name: {
    ...typographyStyles.body1,
    padding: 0,
    textAlign: "left",
    verticalAlign: "bottom",
    overflowWrap: "anywhere",
  },
  ends: {
    ...typographyStyles.caption1,
    padding: "0 0 1px 8px",
    textAlign: "right",
    verticalAlign: "bottom",
    color: tokens.colorNeutralForeground2,
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

interface TornadoProps {
  readonly finding: string;
  readonly caption: string;
  readonly data: TornadoData;
  /** The figures as a table. */
  readonly table: ReactNode;
}

/** Which input moves the result most: a bar for each, on one scale, the widest first. */
export function Tornado({ finding, caption, data, table }: TornadoProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const [element, width] = useWidth<HTMLDivElement>();
  const [showsAll, setShowsAll] = useState(false);
  const bars = showsAll ? data.bars : data.bars.slice(0, mostBars);
  const results = data.bars.flatMap(({ left, right }) => [left.result, right.result]);
  const [low, high] = [Math.min(data.base, ...results), Math.max(data.base, ...results)];
  const hasZero = low <= 0 && high >= 0;
  const x = linearScale([low, high], [1, width - 1]);
  return (
    <ChartFigure finding={finding} caption={caption} table={table}>
      <TornadoLegend hasZero={hasZero} />
      <div ref={element}>
        <table className={styles.table} aria-label={finding}>
          <thead className={styles.hidden}>
            <tr>
              <th scope="col">{text(tornadoText.input)}</th>
              <th scope="col">{text(tornadoText.range)}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <Fragment key={bar.key}>
                <tr>
                  <th scope="row" className={styles.name}>
                    {bar.name}
                  </th>
                  <td className={styles.ends}>{endsText(bar)}</td>
                </tr>
                <tr aria-hidden="true">
                  <td colSpan={2} className={styles.bar}>
                    <TornadoLine bar={bar} data={data} hasZero={hasZero} x={x} width={width} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {data.bars.length > mostBars ? (
        <Button
          appearance="transparent"
          size="small"
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {text(showsAll ? tornadoText.showFewer : tornadoText.showAll)}
        </Button>
      ) : null}
    </ChartFigure>
  );
}

/** In the order of the bar's ends. */
function endsText({ left, right }: TornadoBar): string {
  return `${left.inputText} ↔ ${right.inputText}`;
}
