import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { EmptyList } from "../parts/EmptyList";
import { focusCell } from "../fields/fieldDom";
import { cellId } from "../state";
import { useGuide } from "../store/GuideContext";
import { riskText } from "../text/riskText";
import { AddUncertain } from "./AddUncertain";
import { isVaried } from "./rangeOf";
import { UncertainEditor } from "./UncertainEditor";
import { UncertainRow } from "./UncertainRow";
import { uncertainValues } from "./uncertainValues";
import type { UncertainValue } from "./uncertainValue";
import { useRanges } from "./useRanges";

const useStyles = makeStyles({
  headed: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  heading: { ...typographyStyles.subtitle2, margin: "0 0 12px", outlineStyle: "none" },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: "0 0 12px", padding: 0 },
  item: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomStyle: "none",
    ":first-child": {
      borderTopLeftRadius: tokens.borderRadiusMedium,
      borderTopRightRadius: tokens.borderRadiusMedium,
    },
    ":last-child": {
      borderBottomStyle: "solid",
      borderBottomLeftRadius: tokens.borderRadiusMedium,
      borderBottomRightRadius: tokens.borderRadiusMedium,
    },
  },
  // The frame of what is open, over that of the list.
  open: {
    outline: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What is uncertain, one row each; one at a time opens to be changed. */
export function UncertainList(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = useGuide((state) => state.draft);
  const focus = useGuide(({ location }) => location.focus);
  const { begin, end } = useRanges();
  const all = uncertainValues(draft);
  const [chosen, setChosen] = useState<string>();
  const wanted = all.find((uncertain) => cellsOf(uncertain).includes(focus ?? ""))?.key;
  const openKey = chosen ?? wanted;
  const varied = all.filter((each) => isVaried(draft, each) || each.key === openKey);
  const others = all.filter((each) => !varied.includes(each));
  const opened = varied.find(({ key }) => key === openKey);
  useFocusOn(opened);
  const close = (): void => {
    setChosen("");
    heading.current?.focus();
  };
  return (
    <>
      <div className={styles.headed}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {text(riskText.uncertain)}
        </h2>
        <span className={styles.count}>
          {text(riskText.varied(all.filter((each) => isVaried(draft, each)).length, all.length))}
        </span>
      </div>
      {varied.length === 0 ? (
        <div className={styles.list}>
          <EmptyList
            title={text(riskText.none)}
            why={text(all.length === 0 ? riskText.nothing : riskText.noneWhy)}
          />
        </div>
      ) : (
        <ul className={styles.list}>
          {varied.map((uncertain) => (
            <li
              key={uncertain.key}
              className={mergeClasses(styles.item, uncertain === opened && styles.open)}
            >
              {uncertain === opened ? (
                <UncertainEditor
                  uncertain={uncertain}
                  close={close}
                  remove={() => {
                    end(uncertain);
                    close();
                  }}
                />
              ) : (
                <UncertainRow
                  uncertain={uncertain}
                  open={() => {
                    setChosen(uncertain.key);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <AddUncertain
        values={others}
        add={(uncertain) => {
          begin(uncertain);
          setChosen(uncertain.key);
        }}
      />
    </>
  );
}

const cellsOf = ({ spread }: UncertainValue): readonly string[] =>
  spread ? [spread.low, spread.high, spread.distribution].map(cellId) : [];

/** What has just been opened gets the focus in its first field. */
function useFocusOn(opened: UncertainValue | undefined): void {
  const low = opened?.spread && cellId(opened.spread.low);
  const isFirst = useRef(true);
  useEffect(() => {
    const isArrival = isFirst.current;
    isFirst.current = false;
    if (!isArrival && low !== undefined) focusCell(low);
  }, [low]);
}
