import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { horizonColumns, type Calculation } from "../../core/appraisal";
import type { Decimal } from "../../core/numbers/decimal";
import { bareAmount, tableAmount } from "../figures/amounts";
import { amountUnits, type AmountUnit } from "../figures/amountUnit";
import { useLanguage, useText } from "../language/LanguageContext";
import { useTableStyles } from "../parts/tableStyles";
import { resultText } from "../text/resultText";
import { basisOf } from "./basisOf";
import { netPresentValueOf } from "./figuresOf";
import { useResultStyles } from "./resultStyles";

interface TwoCalculationsProps {
  readonly calculation: Calculation<Decimal>;
  readonly unit: AmountUnit;
  /** No heading stands right above. */
  readonly isCaptionFirst?: boolean;
}

/** From here on an amount and its unit take more room than a narrow pane has for two. */
const longest = 10_000_000;

const sides = ["municipality", "society"] as const;

/** Both calculations side by side at every horizon, the term of office last. */
export function TwoCalculations(props: TwoCalculationsProps): ReactNode {
  const { calculation, unit, isCaptionFirst = false } = props;
  const styles = useResultStyles();
  const table = useTableStyles();
  const { language } = useLanguage();
  const text = useText();
  const { appraisal } = calculation;
  const columns = horizonColumns(appraisal).map((column) => ({
    ...column,
    amounts: sides.map((side) => netPresentValueOf(calculation, side, column.horizon)),
  }));
  const largest = Math.max(...columns.flatMap(({ amounts }) => amounts.map(Math.abs)));
  const hasUnitInCells = unit === "kr" && largest < longest;
  const unitName = hasUnitInCells ? undefined : amountUnits[unit].name;
  return (
    <>
      <p className={mergeClasses(styles.caption, isCaptionFirst && styles.captionFirst)}>
        {text(resultText.netPresentValue(basisOf(calculation), unitName))}
      </p>
      <table className={table.table} aria-label={text(resultText.twoCalculations)}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {text(resultText.after)}
            </th>
            {sides.map((side) => (
              <th key={side} scope="col" className={mergeClasses(table.head, table.headFigure)}>
                {text(resultText[side])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ horizon, isTerm, lastYear, amounts }) => {
            const weight = !isTerm && horizon === appraisal.horizon && styles.strong;
            return (
              <tr key={isTerm ? "term" : horizon}>
                <th scope="row" className={mergeClasses(table.label, weight)}>
                  {text(isTerm ? resultText.term(lastYear) : resultText.years(horizon))}
                </th>
                {amounts.map((amount, at) => (
                  <td key={sides[at]} className={mergeClasses(table.figure, styles.noWrap, weight)}>
                    {hasUnitInCells
                      ? tableAmount(amount, language)
                      : bareAmount(amount, unit, language)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
